import { useState } from 'react';
import type { RefObject } from 'react';
import type { SectionId } from '#contract';
import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import icon from '../parts/icon-button.module.css';
import { analysisWords as words } from '../words/analysis';
import { ReasonForm } from './reason-form';
import styles from './section-head.module.css';
import { SectionTools } from './section-tools';
import type { Deciding } from './use-deciding';
import type { Review } from './use-review';

type SectionHeadProps = {
  readonly review: Review;
  readonly id: SectionId;
  readonly deciding: Deciding;
  readonly heading: RefObject<HTMLHeadingElement>;
};

/** The section's name, how far it is, and what can be done with it. */
export function SectionHead({ review, id, deciding, heading }: SectionHeadProps) {
  const { mayEdit } = useAdditions();
  const [tools, setTools] = useState(false);
  const [asking, setAsking] = useState<'leaveOut' | 'done' | null>(null);
  const section = review.sections.find((one) => one.id === id);
  const progress = review.progress.sections.find((one) => one.id === id);
  if (!section || !progress) return null;
  const name = words.sectionName(id, section.title);
  return (
    <>
      <div className={styles.head}>
        <h2 id="section-name" ref={heading} tabIndex={-1} className={styles.name}>
          {name}
        </h2>
        <span className={styles.count}>{words.questionsOf(progress.answered, progress.asked)}</span>
        {mayEdit && (
          <button
            type="button"
            className={`${icon.icon} ${styles.dots}`}
            aria-label={words.tools}
            title={words.tools}
            aria-expanded={tools}
            onClick={() => setTools(!tools)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 8h.05M8 8h.05M12.5 8h.05" />
            </svg>
          </button>
        )}
      </div>
      {tools && (
        <SectionTools
          {...{ review, section, progress, deciding }}
          onAsk={(what) => {
            setTools(false);
            setAsking(what);
          }}
          onClose={() => setTools(false)}
        />
      )}
      {asking && (
        <div className={styles.form}>
          <ReasonForm
            of={`section:${id}:${asking}`}
            ask={asking === 'leaveOut' ? words.leaveOutAsk(name) : words.doneAsk(name)}
            keep={asking === 'leaveOut' ? words.leaveOut : words.markDone}
            onKeep={(reason) => {
              deciding[asking](id, reason);
              setAsking(null);
              heading.current?.focus();
            }}
            onClose={() => {
              setAsking(null);
              heading.current?.focus();
            }}
          />
        </div>
      )}
      {section.leftOut !== null && (
        <p className={styles.note}>
          <Icon name="hide" />
          <span>{words.leftOut(section.leftOut)}</span>
          {mayEdit && (
            <button type="button" onClick={() => deciding.putBack(id)}>
              {words.putBack}
            </button>
          )}
        </p>
      )}
      {section.done ? <p className={styles.note}>{words.doneBecause(section.done)}</p> : null}
    </>
  );
}

import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Manner } from '#core/analysis/guide';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { dayWords } from '../picture/day-words';
import { spanWords } from '../timeline/frame';
import { analysisWords } from '../words/analysis';
import styles from './begin-card.module.css';
import { DepthChoice } from './depth-choice';
import type { Review } from './use-review';

const words = analysisWords.begin;

type BeginCardProps = { readonly review: Review; readonly onBegin: (manner: Manner) => void };

/** The first minute: what is there already, how deep a review would suit, and one button. Nothing is changed by looking. */
export function BeginCard({ review, onBegin }: BeginCardProps) {
  const { mayEdit } = useAdditions();
  const { opening, proposal } = review;
  const [manner, setManner] = useState<Manner>({ depth: proposal.depth, form: proposal.form });
  if (!mayEdit) return <p className={styles.notBegun}>{words.notBegun}</p>;
  return (
    <section className={styles.card} aria-labelledby="begin">
      <h2 id="begin" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.lead}>{words.lead(opening.incident.key)}</p>
      <div className={styles.parts}>
        <Part icon="clipboard" name={words.found}>
          <Found review={review} />
        </Part>
        <Part icon="text" name={words.depth}>
          <DepthChoice quiet {...{ proposal, manner }} onChoose={setManner} />
        </Part>
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" onClick={() => onBegin(manner)}>
          {words.start}
        </Button>
        <span className={styles.hint}>{words.hint}</span>
      </div>
    </section>
  );
}

type PartProps = { readonly icon: IconName; readonly name: string; readonly children: ReactNode };

function Part({ icon, name, children }: PartProps) {
  return (
    <div className={styles.part}>
      <Icon name={icon} />
      <div>
        <h3 className={styles.name}>{name}</h3>
        {children}
      </div>
    </div>
  );
}

function Found({ review }: { readonly review: Review }) {
  const { opening, events, frame } = review;
  const { clock } = frame;
  const { tickets, sources } = opening.timeline;
  const [first, last] = [events[0]?.at, events.at(-1)?.at];
  const localDay = (at: string): string =>
    dayWords(at, { ...clock, utcDay: (one) => clock.exactLocal(one).split(',')[0] ?? '' });
  return (
    <>
      <p className={styles.counts}>
        <strong>{words.events(events.length)}</strong>
        {words.from(tickets.length - 1)}
      </p>
      <p className={styles.second}>{spanWords({ ...opening.timeline, events }, clock)}</p>
      {first && last && (
        <p className={styles.second}>
          {words.local(
            `${localDay(first)} ${clock.local(first)}`,
            localDay(first) === localDay(last) ? clock.local(last) : `${localDay(last)} ${clock.local(last)}`,
            clock.zoneName(last),
          )}
        </p>
      )}
      {sources.withheld > 0 && <p className={styles.second}>{words.withheld(sources.withheld)}</p>}
    </>
  );
}

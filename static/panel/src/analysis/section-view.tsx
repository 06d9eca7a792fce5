import { Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { SectionId } from '#contract';
import type { Question } from '#core/analysis/questions';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { lazyPart } from '../parts/lazy-part';
import { analysisWords as words } from '../words/analysis';
import { EventRows } from './event-rows';
import { QuestionView } from './question-view';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import styles from './section-view.module.css';
import { useArrival } from './use-arrival';
import type { Deciding } from './use-deciding';
import type { Review } from './use-review';

const EventPicker = lazyPart(async () => (await import('./event-picker')).EventPicker);
/** Its signs are looked for in what was written: until something was, its code need not come. */
const BiasPart = lazyPart(async () => (await import('./bias-part')).BiasPart);

/** Additions that a sign may lie in. */
const signs: ReadonlySet<string> = new Set(['factor', 'hard', 'perspective']);

type SectionViewProps = {
  readonly review: Review;
  readonly id: SectionId;
  readonly deciding: Deciding;
  readonly onJump: (at: string) => void;
  /** Counts up as a person goes there; 0 where a reload brought them. */
  readonly arrival: number;
  readonly onOpen: (id: SectionId) => void;
};

/** One section: its question above its text, what the timeline says of it, and what comes next. */
export function SectionView({ review, id, deciding, onJump, arrival, onOpen }: SectionViewProps) {
  const { mayEdit, all } = useAdditions();
  const isTold = review.answers.size > 0 || all.some(({ about }) => signs.has(about));
  const questions = useOpenQuestion(review, id, mayEdit);
  const heading = useArrival(arrival);
  const { asked, offered, open } = questions;
  const [more, setMore] = useState(false);
  const after = asked.slice(asked.findIndex((one) => one.textId === open?.textId) + 1);
  const next = after.find((one) => !review.answers.has(one.textId));
  return (
    <section aria-labelledby="section-name" className={styles.section}>
      <SectionHead {...{ review, id, deciding, heading }} />
      <SectionForm {...{ review, id }} />
      <ol className={styles.questions}>
        {asked.map((one) => (
          <li key={one.textId}>
            <QuestionView
              {...{ review, id }}
              question={one}
              isOpen={one.textId === open?.textId}
              autoFocus={questions.isChosen}
              isNext={one === next}
              onOpen={() => questions.show(one)}
            >
              {one.textId === open?.textId && (
                <AboutIt {...{ review, id, onJump }} question={one} onPick={questions.show} />
              )}
            </QuestionView>
          </li>
        ))}
      </ol>
      {offered.length > 0 && mayEdit && (
        <More open={more} count={offered.length} onToggle={() => setMore(!more)}>
          {offered.map((one) => (
            <li key={one.textId}>
              <button
                type="button"
                className={styles.offer}
                onClick={() => {
                  setMore(false);
                  questions.show(one);
                }}
              >
                {one.asks}
              </button>
            </li>
          ))}
        </More>
      )}
      <Withheld review={review} id={id} />
      <GoOn {...{ review, id, onOpen }} />
      <Suspense fallback={null}>{isTold && <BiasPart {...{ review, id }} />}</Suspense>
    </section>
  );
}

/** Which question is open: the first without an answer, until a person opens another. */
function useOpenQuestion(review: Review, id: SectionId, mayEdit: boolean) {
  const { asked, offered } = review.questions(id);
  const [shown, setShown] = useState<Question | null>(null);
  const first = useRef<string | null>(null);
  first.current ??= (asked.find((one) => !review.answers.has(one.textId)) ?? asked[0])?.textId ?? null;
  const wanted = shown?.textId ?? first.current;
  const everything = [...asked, ...offered];
  const known = everything.find((one) => one.textId === wanted) ?? shown ?? asked[0] ?? null;
  const isExtra = known !== null && !asked.some((one) => one.textId === known.textId);
  return {
    asked: isExtra ? [...asked, known] : asked,
    offered: offered.filter((one) => one.textId !== known?.textId),
    open: mayEdit ? known : null,
    isChosen: shown !== null,
    show: setShown,
  };
}

type AboutItProps = Pick<SectionViewProps, 'review' | 'id' | 'onJump'> & {
  readonly question: Question;
  readonly onPick: (question: Question) => void;
};

/** The events a question is about, and a way to ask about another. */
function AboutIt({ review, id, question, onJump, onPick }: AboutItProps) {
  const [picking, setPicking] = useState(false);
  return (
    <>
      <EventRows {...{ review, question, onJump, picking }} onPicking={() => setPicking(!picking)} />
      {picking && (
        <Suspense fallback={null}>
          <EventPicker
            {...{ review, id }}
            onPick={(picked) => {
              setPicking(false);
              onPick(picked);
            }}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </>
  );
}

type MoreProps = {
  readonly open: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

function More({ open, count, onToggle, children }: MoreProps) {
  return (
    <div className={styles.more}>
      <button type="button" aria-expanded={open} className={styles.toggle} onClick={onToggle}>
        <Icon name="chevron" className={open ? styles.down : ''} />
        {open ? words.fewer : words.more(count)}
      </button>
      {open && <ul>{children}</ul>}
    </div>
  );
}

/** The next section that has something to ask. */
function GoOn({ review, id, onOpen }: Pick<SectionViewProps, 'review' | 'id' | 'onOpen'>) {
  const { mayEdit } = useAdditions();
  const open = review.progress.sections.filter(({ state }) => state === 'empty' || state === 'begun');
  const ids = review.sections.map((section) => section.id);
  const next = open.find((one) => ids.indexOf(one.id) > ids.indexOf(id)) ?? open.find((one) => one.id !== id);
  const section = review.sections.find((one) => one.id === next?.id);
  if (!section || !mayEdit) return null;
  return (
    <div className={styles.goOn}>
      <Action spacing="compact" onClick={() => onOpen(section.id)}>
        {words.goOn(words.sectionName(section.id, section.title))}
      </Action>
    </div>
  );
}

function Withheld({ review, id }: Pick<SectionViewProps, 'review' | 'id'>) {
  const count = review.texts.filter((text) => text.withheld && text.id.startsWith(`${id}/`)).length;
  if (count === 0) return null;
  return (
    <p className={styles.withheld}>
      <Icon name="lock" />
      {words.withheld(count)}
    </p>
  );
}

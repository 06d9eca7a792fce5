import { Suspense, useState } from 'react';
import type { Opening, Review, ReviewState } from '#contract';
import { nextStates } from '#core/review/steps';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { Disclose } from '../parts/disclose';
import { lazyPart } from '../parts/lazy-part';
import { WaitingRows } from '../parts/waiting-rows';
import { useSurface } from '../surface';
import { reviewWords as words } from '../words/review';
import { NotDoneNote } from './not-done-note';
import { ReasonAsk } from './reason-ask';
import styles from './review.module.css';
import { StateLozenge } from './state-lozenge';
import { useChanging } from './use-changing';
import { useNames } from './use-names';
import type { Standing } from './use-standing';

const LifeDetails = lazyPart(async () => (await import('./life-details')).LifeDetails);

type StateCardProps = { readonly standing: Standing; readonly timeline: Opening['timeline'] };

/** Where the review is, whose it is and until when, and where it can go from here. */
export function StateCard({ standing, timeline }: StateCardProps) {
  const { review } = standing;
  const { mayEdit } = useAdditions();
  const changing = useChanging();
  const [asked, setAsked] = useState<ReviewState | null>(null);
  const [open, setOpen] = useState(false);
  if (!review) return null;
  const { state } = review;
  const go = async (to: ReviewState, reason?: string): Promise<void> => {
    setAsked(to);
    if (await changing.change({ to }, words.state.said(to), reason)) setAsked(null);
  };
  const needs = changing.notDone && 'asks' in changing.notDone ? changing.notDone.asks : null;
  return (
    <section className={styles.card} aria-labelledby="review-state">
      <div className={styles.head}>
        <h2 id="review-state">{words.state.heading}</h2>
        <StateLozenge state={state} />
      </div>
      {(mayEdit || state !== 'published') && <p className={styles.subtle}>{words.state.hints[state]}</p>}
      <Facts {...{ review, standing }} />
      <div className={styles.actions}>
        {mayEdit &&
          nextStates(state).map((to, at) => (
            <Button
              key={to}
              appearance={at === 0 && to !== 'reopened' ? 'primary' : 'default'}
              isDisabled={changing.busy}
              onClick={() => void go(to)}
            >
              {words.state.next[to]}
            </Button>
          ))}
        <Disclose open={open} onToggle={() => setOpen(!open)}>
          {words.details}
        </Disclose>
      </div>
      <NotDoneNote notDone={changing.notDone} />
      {asked && needs && (
        <ReasonAsk
          of="review:state"
          exceptions={needs}
          onReason={(reason) => void go(asked, reason)}
          onClose={() => {
            setAsked(null);
            changing.forget();
          }}
        />
      )}
      {open && (
        <Suspense fallback={<WaitingRows words={words.details} />}>
          <LifeDetails {...{ standing, timeline }} />
        </Suspense>
      )}
    </section>
  );
}

/** Owner, approver, due day and the published text, in one row. */
function Facts({ review, standing }: { readonly review: Review; readonly standing: Standing }) {
  const { clock } = useSurface();
  const { people, published, state } = review;
  const { due, isOverdue, needsApprover } = standing;
  const nameOf = useNames([people.owner, people.approver ?? [], published?.by || []].flat());
  const day = due && clock.utcDay(`${due.day}T12:00:00.000Z`);
  const facts: readonly (readonly [name: string, says: string, isOver?: boolean])[] = [
    [words.roles.owner, nameOf(people.owner)],
    ...(people.approver
      ? [[words.roles.approver, nameOf(people.approver)] as const]
      : needsApprover && state !== 'published'
        ? [[words.roles.approver, words.state.needsApprover] as const]
        : []),
    ...(day && state !== 'published'
      ? [[words.due.heading, isOverdue ? words.due.past(day) : day, isOverdue] as const]
      : []),
    ...(published
      ? [
          [
            words.states.published,
            words.state.publishedAt(
              published.revision,
              `${clock.exactUtc(published.at).slice(0, -3)} UTC`,
              published.by === '' ? words.closedAccount : nameOf(published.by),
            ),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, says, isOver]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={isOver ? styles.over : undefined}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

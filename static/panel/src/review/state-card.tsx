import { useState } from 'react';
import type { ReviewState } from '#contract';
import { nextStates } from '#core/review/steps';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { useSurface } from '../surface';
import { reviewWords as words } from '../words/review';
import { NotDoneNote } from './not-done-note';
import { ReasonAsk } from './reason-ask';
import styles from './review.module.css';
import { StateLozenge } from './state-lozenge';
import { useChanging } from './use-changing';
import type { Standing } from './use-standing';

/** The review's way, where it is, and where it can go from here. */
export function StateCard({ standing }: { readonly standing: Standing }) {
  const { review, needsApprover } = standing;
  const { mayEdit, nameOf } = useAdditions();
  const { clock } = useSurface();
  const changing = useChanging();
  const [asked, setAsked] = useState<ReviewState | null>(null);
  if (!review) return null;
  const { state, people, published } = review;
  const go = async (to: ReviewState, reason?: string): Promise<void> => {
    setAsked(to);
    if (await changing.change({ to }, words.state.said(to), reason)) setAsked(null);
  };
  const { approver } = people;
  const needs = changing.notDone && 'asks' in changing.notDone ? changing.notDone.asks : null;
  return (
    <section className={styles.card} aria-labelledby="review-state">
      <div className={styles.head}>
        <h2 id="review-state">{words.state.heading}</h2>
        <StateLozenge state={state} />
      </div>
      <p>{words.state.hints[state]}</p>
      {published && (
        <p className={styles.subtle}>
          {words.state.publishedAt(published.revision, clock.exactUtc(published.at), nameOf(published.by))}
        </p>
      )}
      {state !== 'published' && approver && (
        <p className={styles.subtle}>{words.state.approverDoes(nameOf(approver))}</p>
      )}
      {state !== 'published' && !approver && needsApprover && (
        <p className={styles.subtle}>{words.state.needsApprover}</p>
      )}
      {mayEdit && (
        <div className={styles.actions}>
          {nextStates(state).map((to, at) => (
            <Button
              key={to}
              appearance={at === 0 && to !== 'reopened' ? 'primary' : 'default'}
              isDisabled={changing.busy}
              onClick={() => void go(to)}
            >
              {words.state.next[to]}
            </Button>
          ))}
        </div>
      )}
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
    </section>
  );
}

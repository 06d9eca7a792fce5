import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { commitAsks, type CommitAsk, commitment } from '#core/follow-ups/commitment';
import type { StandingIdea } from '#core/follow-ups/idea';
import { isResting } from '#core/follow-ups/soak';
import { Action } from '../parts/action';
import type { Gate } from '../quality/use-gate';
import { ideaWords as words } from '../words/ideas';
import { CommitForm } from './commit-form';
import { soakHours } from './facts-of';
import { DeclineForm } from './decline-form';
import styles from './idea-form.module.css';
import type { Policy } from './policy-of';
import type { IdeaTyping } from './use-idea-typing';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';

type DecidePartProps = {
  readonly ideas: Ideas;
  readonly one: StandingIdea;
  readonly opened: OpenIdea;
  readonly typing: IdeaTyping;
  readonly gate: Gate;
  readonly policy: Policy;
  /** It says nothing yet. */
  readonly onFault: () => void;
  readonly children: ReactNode;
};

/** What becomes of an idea: committed, declined, or back among the ideas. Each can be taken back. */
export function DecidePart(props: DecidePartProps) {
  const { ideas, one, opened, typing, onFault, children } = props;
  const { idea, choose } = typing;
  const { asks, scene, commit } = useCommitting(props);
  const [asking, setAsking] = useState<
    { readonly what: 'decline' } | { readonly what: 'commit'; readonly asks: readonly CommitAsk[] } | null
  >(null);
  const what = idea.what.trim() || words.unsaid;
  const isBlank = idea.what.trim() === '';
  const done = (change: Parameters<typeof choose>[0], says: string): void => {
    choose(change, says);
    opened.close(one.id);
  };
  const foot = useRef<HTMLDivElement>(null);
  /** The focus goes back to what asked: the first button commits, the second declines. */
  const stopAsking = (): void => {
    const [first, second] = foot.current?.querySelectorAll('button') ?? [];
    (asking?.what === 'decline' ? second : first)?.focus();
    setAsking(null);
  };
  const onCommit = (): void => {
    if (isBlank) return onFault();
    if (asks.length > 0) setAsking({ what: 'commit', asks });
    else commit();
  };
  return (
    <>
      <div ref={foot} className={styles.foot}>
        {idea.state === 'idea' && <Action onClick={onCommit}>{words.commit}</Action>}
        {idea.state === 'committed' && (
          <Action onClick={() => done({ state: 'idea' }, words.done.back(what))}>{words.backToIdeas}</Action>
        )}
        {isBlank && idea.state === 'idea' ? (
          <Action
            appearance="subtle"
            onClick={() => {
              typing.forget();
              ideas.set(one.id, null, words.done.away);
              opened.close(one.id);
            }}
          >
            {words.takeAway}
          </Action>
        ) : (
          <Action appearance="subtle" onClick={() => setAsking({ what: 'decline' })}>
            {words.decline}
          </Action>
        )}
        <span className={styles.grow} />
        {children}
      </div>
      {asking?.what === 'commit' && (
        <CommitForm
          {...{ typing, ideas, one }}
          asks={asking.asks}
          left={asks}
          isUnowned={scene.idea.ownerId === null}
          onCommit={commit}
          onClose={stopAsking}
        />
      )}
      {asking?.what === 'decline' && (
        <DeclineForm
          typing={typing}
          onDecline={(declinedBecause) => done({ state: 'declined', declinedBecause }, words.done.declined(what))}
          onClose={stopAsking}
        />
      )}
    </>
  );
}

function useCommitting({ ideas, one, opened, typing, gate, policy }: DecidePartProps) {
  const { idea, choose } = typing;
  const scene = {
    idea,
    isResting: isResting(one.caughtAt, ideas.now, soakHours(ideas)),
    isClear: gate.verdicts.every(({ met }) => met),
    proposedId: policy.proposed?.id ?? null,
  };
  const commit = (): void => {
    choose(commitment(scene, policy.due.day), words.done.committed(idea.what.trim()));
    opened.close(one.id);
  };
  return { scene, asks: commitAsks(scene), commit };
}

import { useEffect, useRef, useState } from 'react';
import type { CommitAsk } from '#core/follow-ups/commitment';
import type { StandingIdea } from '#core/follow-ups/idea';
import { CheckedField } from '../checking/checked-field';
import { EditorForm } from '../curation/editor-form';
import { useSurface } from '../surface';
import { ideaWords as words } from '../words/ideas';
import { restOf } from './facts-of';
import styles from './idea-form.module.css';
import type { IdeaTyping } from './use-idea-typing';
import type { Ideas } from './use-ideas';

type CommitFormProps = {
  readonly ideas: Ideas;
  readonly one: StandingIdea;
  readonly typing: IdeaTyping;
  /** What was asked as it opened: each keeps its field while it is being answered. */
  readonly asks: readonly CommitAsk[];
  /** What is still open of it. */
  readonly left: readonly CommitAsk[];
  readonly isUnowned: boolean;
  readonly onCommit: () => void;
  readonly onClose: () => void;
};

const fields = { early: 'earlyBecause', accepted: 'acceptedBecause', priority: 'priorityBecause' } as const;

/** What is asked before it is agreed: a reason for what is not usual. */
export function CommitForm({ ideas, one, typing, asks, left, isUnowned, onCommit, onClose }: CommitFormProps) {
  const { clock } = useSurface();
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const labels = {
    early: words.early(restOf(ideas, one, clock) ?? ''),
    accepted: words.accepted,
    priority: words.priorityBecause,
  };
  const reasons = asks.filter((ask) => ask !== 'owner');
  const asksWords = reasons.length > 0;
  useEffect(() => {
    if (!asksWords) box.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  }, [asksWords]);
  return (
    <div ref={box} className={styles.asking}>
      <EditorForm
        ask={words.commitAsk}
        keep={isUnowned ? words.commitUnowned : words.commit}
        onKeep={() => (left.some((ask) => ask !== 'owner') ? setAsked(true) : onCommit())}
        onCancel={onClose}
        onClose={onClose}
      >
        {reasons.map((ask, index) => (
          <CheckedField
            key={ask}
            place="follow-up"
            of={`${typing.id}:${fields[ask]}`}
            label={labels[ask]}
            value={typing.idea[fields[ask]] ?? ''}
            fault={asked && left.includes(ask) ? words.reasonMissing : null}
            autoFocus={index === 0}
            onType={(text) => typing.type({ [fields[ask]]: text })}
          />
        ))}
        {isUnowned && <p className={styles.note}>{words.commitUnownedHint}</p>}
      </EditorForm>
    </div>
  );
}

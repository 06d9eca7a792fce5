import { useState } from 'react';
import type { Idea, LiveFollowUp, NotSet } from '#contract';
import { fieldLabel, fieldWords, ideaFields } from '../ideas/field-words';
import { useFieldFrame } from '../ideas/use-field-frame';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { notSetWords as words } from '../words/not-set';
import styles from './not-set-note.module.css';

type NotSetNoteProps = {
  readonly one: LiveFollowUp;
  readonly notSet: readonly NotSet[];
  readonly idea: Idea | null;
  readonly onPutAway: () => void;
};

/** What could not be set as it was created, where it is kept, and what one can do. */
export function NotSetNote({ one, notSet, idea, onPutAway }: NotSetNoteProps) {
  const [open, setOpen] = useState(false);
  if (notSet.length === 0) return null;
  const isHere = idea !== null && notSet.some(({ kept }) => kept === 'panel');
  return (
    <div className={styles.note} role="note" data-not-set={one.key}>
      <Icon name="alert" className={styles.sign} />
      <p className={styles.words}>{`${words.what(notSet)} ${words.next(notSet)}`}</p>
      {isHere && (
        <Action appearance="subtle" spacing="compact" onClick={() => setOpen(!open)}>
          {open ? words.fold : words.show}
        </Action>
      )}
      <Action appearance="subtle" spacing="compact" onClick={onPutAway}>
        {words.putAway}
      </Action>
      {open && idea && <Said idea={idea} />}
    </div>
  );
}

const nothing = { factors: [] };

/** The idea in its own words. */
function Said({ idea }: { readonly idea: Idea }) {
  const frame = useFieldFrame(nothing, idea);
  return (
    <dl className={styles.said}>
      {ideaFields.map((field) => {
        const said = fieldWords(field, idea, frame).trim();
        return said === '' || field === 'state' ? null : (
          <div key={field}>
            <dt>{fieldLabel(field)}</dt>
            <dd>{said}</dd>
          </div>
        );
      })}
    </dl>
  );
}

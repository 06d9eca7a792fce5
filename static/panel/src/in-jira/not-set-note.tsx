import { useState } from 'react';
import type { Idea, LiveFollowUp } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { fieldLabel, fieldWords, ideaFields } from '../ideas/field-words';
import { useFieldFrame } from '../ideas/use-field-frame';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { usePlace } from '../places/use-place';
import { notSetWords as words } from '../words/not-set';
import styles from './not-set-note.module.css';
import { useDealtWith } from './use-dealt-with';

type NotSetNoteProps = { readonly one: LiveFollowUp; readonly idea: Idea | null };

/** What could not be set as it was created and is not set since, where it is kept, and what one can do. */
export function NotSetNote({ one, idea }: NotSetNoteProps) {
  const { notSet } = one;
  const [open, setOpen] = useState(false);
  const { isDealtWith, putAway } = useDealtWith(one.intention);
  const { form } = usePlace(idea ?? nowhere);
  if (isDealtWith) return null;
  const nameOf = (field: string): string => form?.fields.find(({ id }) => id === field)?.name ?? field;
  const isHere = idea !== null && notSet.some(({ kept }) => kept === 'panel');
  return (
    <div className={styles.note} role="note" data-not-set={one.key}>
      <Icon name="alert" className={styles.sign} />
      <p className={styles.words}>{`${words.what(notSet, nameOf)} ${words.next(notSet)}`}</p>
      {isHere && (
        <Action appearance="subtle" spacing="compact" onClick={() => setOpen(!open)}>
          {open ? words.fold : words.show}
        </Action>
      )}
      <Action appearance="subtle" spacing="compact" onClick={putAway}>
        {words.putAway}
      </Action>
      {open && idea && <Said idea={idea} />}
    </div>
  );
}

const nowhere = blankIdea();
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

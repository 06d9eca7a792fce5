import { useState } from 'react';
import type { Addition } from '#contract';
import { useAdditions } from '../additions-keeper';
import { CheckedField } from '../checking/checked-field';
import { newUuid } from '../new-uuid';
import { useSurface } from '../surface';
import { addingWords } from '../words/adding';
import { EditorForm } from './editor-form';
import { blankEvent, eventOf, eventWords, startOf } from './event-words';
import type { EventWords } from './event-words';
import { EventTimes } from './event-times';
import form from './form.module.css';
import { PersonField } from './person-field';
import { useKeptWords } from './use-kept-words';

type AddEventProps = {
  /** Where its time begins, if it is known; ISO 8601, UTC. */
  readonly from: string;
  /** The event to change; absent for a new one. */
  readonly addition?: Addition<'event'> | undefined;
  readonly onDone: () => void;
  /** Told where the event went. */
  readonly onAdded?: ((at: string) => void) | undefined;
};

/** An event that Jira does not know: what, when to the second, in any zone, and who. */
export function AddEvent({ from, addition, onDone, onAdded }: AddEventProps) {
  const { clock } = useSurface();
  const { make, people, nameOf } = useAdditions();
  const { byHand: says } = addingWords;
  const before = addition?.body ?? null;
  const start = before ? eventWords(before, nameOf) : blankEvent(from, clock.zone);
  const { words, type, forget } = useKeptWords<EventWords>(addition?.id ?? 'event:new', start);
  const [asked, setAsked] = useState(false);
  const known = Object.values(people);
  const end = (): void => {
    forget();
    onDone();
  };
  const onKeep = (): void => {
    const body = eventOf(words, known, before);
    if (!body) return setAsked(true);
    const id = addition?.id ?? `event:${newUuid()}`;
    make([{ id, about: 'event', eventId: null, issueId: null, body }], addition ? says.changed : says.done);
    onAdded?.(body.at);
    end();
  };
  return (
    <EditorForm
      ask={addition ? says.editTitle : says.title}
      {...(!addition && { keep: says.keep })}
      onKeep={onKeep}
      onCancel={end}
      onClose={onDone}
    >
      <CheckedField
        place="timeline"
        of={addition?.id ?? 'event:new'}
        label={says.text}
        value={words.text}
        onType={(text) => type({ text })}
        fault={asked && words.text.trim() === '' ? says.textMissing : null}
        lines
        autoFocus
      />
      <EventTimes {...{ words, type, asked }} />
      <div className={`${form.fields} ${form.two}`}>
        <PersonField
          label={says.author}
          hint={says.authorHint}
          name={words.author}
          onName={(author) => type({ author })}
        />
      </div>
      {asked && !startOf(words) && <p className={form.fault}>{says.timeMissing}</p>}
    </EditorForm>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Addition } from '#contract';
import type { Point } from '#core/meeting/point';
import { useAdditions } from '../additions-keeper';
import { CheckedField } from '../checking/checked-field';
import { typingKey } from '../curation/typing-key';
import { when } from '../curation/when';
import { catchIdea } from '../ideas/catch-idea';
import { newUuid } from '../new-uuid';
import { Button } from '../parts/button';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { meetingWords } from '../words/meeting';
import styles from './room.module.css';

const words = meetingWords.notes;

type NotesProps = {
  readonly point: Point;
  /** The ticket of the event that the point is about. */
  readonly issueId: string | null;
};

/** What is said at a point, line by line, and ideas as they come: what a meeting leaves goes into the document (S1-16). Two who write at once add two lines. */
export function Notes({ point, issueId }: NotesProps) {
  const { all, mayEdit } = useAdditions();
  const notes = all.filter(
    (one): one is Addition<'meetingNote'> => one.about === 'meetingNote' && one.body?.point === point.id,
  );
  return (
    <section className={styles.notes} aria-labelledby="meeting-notes">
      <h3 id="meeting-notes">{words.heading}</h3>
      <ul className={styles.noteList}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} />
        ))}
      </ul>
      {mayEdit && <NoteForm key={point.id} {...{ point, issueId }} />}
    </section>
  );
}

function NoteRow({ note }: { readonly note: Addition<'meetingNote'> }) {
  const { make, mayEdit, nameOf } = useAdditions();
  const { clock } = useSurface();
  const text = note.body?.text ?? '';
  const { id, about, eventId, issueId } = note;
  return (
    <li>
      <span className={styles.noteText}>{text}</span>
      <span className={styles.small}>{words.by(nameOf(note.by), when(note.at, clock))}</span>
      {mayEdit && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={words.remove(text)}
          onClick={() => make([{ id, about, eventId, issueId, body: null }], words.removed)}
        >
          {words.removeShort}
        </Button>
      )}
    </li>
  );
}

function NoteForm({ point, issueId }: NotesProps) {
  const { make } = useAdditions();
  const { reader } = useSurface();
  const { text, setText } = useTyped(`meetingNote:${point.id}`);
  const [asked, setAsked] = useState(false);
  const isEmpty = text.trim() === '';
  const add = (quiet = false): void => {
    if (isEmpty) return setAsked(true);
    const body = { point: point.id, text: text.trim() };
    const at = { eventId: point.eventId, issueId: point.eventId === null ? null : issueId };
    make([{ id: `meetingNote:${newUuid()}`, about: 'meetingNote', ...at, body }], words.added, quiet);
    setText('');
  };
  useKeptOnLeaving(isEmpty ? null : () => add(true));
  const idea = (): void => {
    if (isEmpty) return setAsked(true);
    catchIdea({ make, reader }, { what: text.trim(), origin: { from: 'meeting' } }, words.caught);
    setText('');
  };
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <CheckedField
        place="elsewhere"
        of={`meetingNote:${point.id}`}
        label={words.label}
        hint={words.hint}
        value={text}
        onType={(typed) => {
          setText(typed);
          setAsked(false);
        }}
        fault={asked && isEmpty ? words.missing : null}
        maxLength={4_000}
      />
      <div className={styles.foot}>
        <Button type="submit">{words.add}</Button>
        <Button appearance="subtle" onClick={idea}>
          {words.idea}
        </Button>
      </div>
    </form>
  );
}

/** Each letter is kept on this page: a meeting that is left, or reloaded, is come back to with the words half written. */
function useTyped(of: string) {
  const { reader } = useSurface();
  const key = typingKey(reader, of);
  const [text, type] = useState(() => recall(storage, key) ?? '');
  const setText = (typed: string): void => {
    keep(storage, key, typed === '' ? null : typed);
    type(typed);
  };
  return { text, setText };
}

const storage = (): Storage => localStorage;

/** Somebody else may take the meeting on while one writes: what is typed is kept where it was typed. */
function useKeptOnLeaving(keep: (() => void) | null): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => latest.current?.(), []);
}

import { useEffect, useRef, useState } from 'react';
import type { InterviewNote } from '#contract';
import { typingKey } from '../curation/typing-key';
import { newUuid } from '../new-uuid';
import { useSurface } from '../surface';
import { useRetry } from '../use-retry';
import { notesSaver, type OwnNotes } from './notes-saver';

const unread: OwnNotes = { notes: null, saving: 'saved', problem: null, tries: 0, met: false };

/** This person's own list of talks, and what they do to it. */
export function useInterviews() {
  const { call, reader } = useSurface();
  const [own, setOwn] = useState(unread);
  const key = typingKey(reader, 'interviews');
  const [saver] = useState(() => notesSaver({ call, key, onChange: setOwn }));
  useEffect(() => saver.goOn(), [saver]);
  useRetry(own.problem, own.tries, saver.goOn);
  const dropped = useRef<ReadonlySet<string>>(new Set());
  return {
    ...own,
    retry: saver.goOn,
    add: (about: string): void =>
      saver.step({ did: 'put', note: { id: newUuid(), about, text: '' }, from: null, spareId: newUuid() }),
    write: (note: InterviewNote, text: string): void => {
      // A box that goes away with its note is left once more.
      if (dropped.current.has(note.id)) return;
      saver.step({ did: 'put', note: { ...note, text }, from: note.text, spareId: newUuid() });
    },
    drop: (id: string): void => {
      dropped.current = new Set([...dropped.current, id]);
      saver.step({ did: 'drop', id });
    },
  };
}

import { useDeferredValue, useMemo } from 'react';
import type { Person, TimelineEvent } from '#contract';
import { parseTranscript } from '#core/transcript/parse-transcript';
import type { Correction } from '#core/transcript/parsed-line';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { missing, toEvents } from './pasted';
import type { Pasted } from './pasted';
import { useKeptWords } from './use-kept-words';
import { isZone, wallTimeOf } from './wall-time';

/**
 * What was pasted, how it is understood, and what of it is not in the timeline yet. All of it survives a reload.
 * @param day where the incident begins; ISO 8601, UTC
 * @param told every event of the timeline
 */
export function usePasted(day: string, told: readonly TimelineEvent[]) {
  const { clock } = useSurface();
  const { people: table } = useAdditions();
  const {
    words: pasted,
    type,
    forget,
  } = useKeptWords<Pasted>('transcript', {
    text: '',
    date: wallTimeOf(day, clock.zone).date,
    zone: clock.zone,
    origin: '',
    corrections: {},
    people: {},
    adding: false,
  });
  // Typing stays quick however long the text is: it is understood a moment later.
  const read = useDeferredValue(pasted);
  const transcript = useMemo(() => {
    const zone = isZone(read.zone) ? read.zone : 'UTC';
    return parseTranscript(read.text, {
      date: read.date,
      zone,
      corrections: new Map(Object.entries(read.corrections)),
    });
  }, [read]);
  const people: readonly Person[] = useMemo(() => Object.values(table), [table]);
  const events = useMemo(() => toEvents({ transcript, pasted: read, people }), [transcript, read, people]);
  const fresh = useMemo(() => missing(events, told), [events, told]);
  const correct = (id: string, correction: Correction | null): void => {
    const { [id]: before, ...others } = pasted.corrections;
    type({ corrections: correction ? { ...others, [id]: { ...before, ...correction } } : others });
  };
  return { pasted, type, forget, transcript, events, fresh, people, correct };
}

export type PastedKeeper = ReturnType<typeof usePasted>;

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Letter, Verdict } from '#core/follow-ups/quality/check';
import { judge } from '#core/follow-ups/quality/judge';
import { useAnnounce } from '../parts/announcer';
import { qualityWords } from '../words/quality';
import { useRested } from './use-rested';

export type Missing = Extract<Verdict, { readonly met: false }>;

export type Gate = {
  /** Empty while nothing is written. */
  readonly verdicts: readonly Verdict[];
  /** The letter that is explained: the one chosen, else the first that is not met once the typing rests. */
  readonly open: Missing | null;
  readonly choose: (letter: Letter) => void;
  readonly close: () => void;
  /** The writer's own words stay as they are. */
  readonly keep: () => void;
  /** They do, and some letter is still not met. */
  readonly isKept: boolean;
  /** Some letter is not met, and the typing rests. */
  readonly asks: boolean;
};

/** Judges what is written at each key; explains and announces only when the typing rests. */
export function useGate(what: string, doneWhen: string): Gate {
  const verdicts = useMemo<readonly Verdict[]>(
    () => (what.trim() === '' ? [] : judge({ what, doneWhen })),
    [what, doneWhen],
  );
  const missing = verdicts.filter((verdict): verdict is Missing => !verdict.met);
  const letters = missing.map(({ letter }) => letter).join(' ');
  const written = `${what}\n${doneWhen}`;
  const rests = useRested(written) === written;
  const [chosen, setChosen] = useState<Letter | null>(null);
  // Closed for these letters: another letter missing is another matter.
  const [closedFor, setClosedFor] = useState('');
  const [keptFor, setKeptFor] = useState('');
  const close = (): void => {
    setChosen(null);
    setClosedFor(letters);
  };
  useTold(missing, rests && what.trim() !== '');
  const byItself = rests && closedFor !== letters ? (missing[0] ?? null) : null;
  return {
    verdicts,
    open: missing.find(({ letter }) => letter === chosen) ?? byItself,
    asks: rests && missing.length > 0,
    choose: setChosen,
    close,
    keep: () => {
      close();
      setKeptFor(letters);
    },
    isKept: missing.length > 0 && keptFor === letters,
  };
}

/** Says what is missing to screen readers: once it has changed, and never while one types. */
function useTold(missing: readonly Missing[], ready: boolean): void {
  const announce = useAnnounce();
  const words = qualityWords.told(missing.map(({ letter }) => letter));
  const told = useRef<string | null>(ready ? words : null);
  useEffect(() => {
    if (!ready || told.current === words) return;
    told.current = words;
    announce(words);
  }, [announce, ready, words]);
}

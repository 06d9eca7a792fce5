import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { FollowUp, Opening, Problem } from '#contract';
import { recovery } from './recovery';
import { useSurface } from './surface';
import type { Answer } from './surface';

/** What was read of the incident, and how the reading goes. */
export type Reading = {
  /** The last good reading; it stays when a later one fails. */
  readonly opening: Opening | null;
  readonly problem: Problem | null;
  /** Readings in vain since the last good one. */
  readonly tries: number;
  readonly busy: boolean;
};

type ReadingAction =
  | { readonly type: 'began' }
  | { readonly type: 'ended'; readonly reply: Answer<'openPanel'> }
  | { readonly type: 'created'; readonly followUp: FollowUp };

/** News from Jira come in bursts: they wait this long, and this long after the last reading. */
const newsRestMs = 1_000;
const betweenNewsMs = 10_000;

function reduceReading(reading: Reading, action: ReadingAction): Reading {
  switch (action.type) {
    case 'began':
      return { ...reading, busy: true };
    case 'ended':
      return action.reply.ok
        ? { opening: action.reply.value, problem: null, tries: 0, busy: false }
        : { ...reading, problem: action.reply.problem, tries: reading.tries + 1, busy: false };
    case 'created':
      return reading.opening ? { ...reading, opening: withFollowUp(reading.opening, action.followUp) } : reading;
    default: {
      const never: never = action;
      return never;
    }
  }
}

function begun(soon: Answer<'openPanel'> | null): Reading {
  const reading: Reading = { opening: null, problem: null, tries: 0, busy: true };
  return soon ? reduceReading(reading, { type: 'ended', reply: soon }) : reading;
}

function withFollowUp(opening: Opening, followUp: FollowUp): Opening {
  const others = opening.followUps.filter((other) => other.issueId !== followUp.issueId);
  return { ...opening, followUps: [...others, followUp] };
}

/**
 * Reads the incident, again after a while where that helps, and again when Jira tells of a change.
 * @param first the reading that began before anything was rendered
 * @param soon its answer, where that is there already
 */
export function useOpening(first: Promise<Answer<'openPanel'>>, soon: Answer<'openPanel'> | null) {
  const { call, onChange } = useSurface();
  const [reading, act] = useReducer(reduceReading, soon, begun);
  const latest = useRef(0);
  const endedAt = useRef(0);
  const read = useCallback(async (answer: Promise<Answer<'openPanel'>>) => {
    const mine = ++latest.current;
    act({ type: 'began' });
    const reply = await answer;
    // A later reading has begun: its answer counts, not this one's.
    if (mine !== latest.current) return;
    endedAt.current = Date.now();
    act({ type: 'ended', reply });
  }, []);
  const refresh = useCallback(() => read(call('openPanel', {})), [read, call]);
  const created = useCallback((followUp: FollowUp) => act({ type: 'created', followUp }), []);

  useEffect(() => {
    if (!soon) void read(first);
  }, [read, first, soon]);
  useTryingAgain(reading, refresh);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(refresh, Math.max(newsRestMs, endedAt.current + betweenNewsMs - Date.now()));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [onChange, refresh]);
  return { reading, refresh, created };
}

function useTryingAgain(reading: Reading, refresh: () => void): void {
  const next = reading.problem && !reading.busy ? recovery(reading.problem, reading.tries) : null;
  const wait = next?.by === 'waiting' ? next.afterMs : null;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(refresh, wait);
    return () => clearTimeout(timer);
  }, [wait, reading.tries, refresh]);
}

import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Reach } from '#contract';
import { begun, reduceReading } from './reading';
import type { Reading } from './reading';
import { recovery } from './recovery';
import { useSurface } from './surface';
import type { Answer } from './surface';
import { knownTickets } from './timeline/reread';
import { useNews } from './use-news';
import type { ReadingTimes } from './use-news';

type OpeningInput = {
  /** The reading that began before anything was rendered; it reaches as far as the links of the incident. */
  readonly first: Promise<Answer<'openPanel'>>;
  /** Its answer, where that is there already. */
  readonly soon: Answer<'openPanel'> | null;
  readonly reach: Reach;
};

/**
 * Reads the incident, the pages that did not fit into the first reply after it, again after a while where that helps,
 * and what has moved when Jira tells of a change or the reader comes back.
 */
export function useOpening({ first, soon, reach }: OpeningInput) {
  const { call } = useSurface();
  const [reading, act] = useReducer(reduceReading, soon, begun);
  const latest = useRef(0);
  const times = useRef<ReadingTimes>({ beganAt: 0, endedAt: null });
  const now = useRef(reading);
  now.current = reading;

  /** Of readings that overlap the one that began last counts: null for an answer that comes too late. */
  const latestOf = useCallback(async <T>(answer: Promise<T>, beganAt = Date.now()): Promise<T | null> => {
    const mine = ++latest.current;
    times.current = { beganAt, endedAt: null };
    act({ type: 'began' });
    const reply = await answer;
    if (mine !== latest.current) return null;
    times.current = { beganAt, endedAt: Date.now() };
    return reply;
  }, []);
  const open = useCallback(
    async (answer: Promise<Answer<'openPanel'>>, beganAt?: number) => {
      const reply = await latestOf(answer, beganAt);
      if (reply) act({ type: 'opened', reply });
    },
    [latestOf],
  );
  const refresh = useCallback(async () => {
    const { opening } = now.current;
    if (!opening) return open(call('openPanel', { reach }));
    const input = { known: knownTickets(opening), readAt: opening.readAt, reach };
    const reply = await latestOf(call('refresh', input));
    if (reply) act({ type: 'refreshed', reply });
  }, [call, reach, open, latestOf]);

  useEffect(() => {
    if (soon) times.current = { beganAt: 0, endedAt: Date.now() };
    else void open(first, 0);
  }, [open, first, soon]);
  useTryingAgain(reading, refresh);
  usePages(reading, reach, act);
  useReach(reading.opening !== null, reach, refresh);
  useNews(refresh, times);
  return { reading, refresh };
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

/** Reads what did not fit into the reply, until nothing is left. */
function usePages({ opening, problem }: Reading, reach: Reach, act: (action: PagedAction) => void): void {
  const { call } = useSurface();
  const unread = opening?.timeline.unread;
  const halted = problem !== null;
  useEffect(() => {
    if (!unread || unread.length === 0 || halted) return undefined;
    let stopped = false;
    void call('readTickets', { unread, reach }).then((reply) => {
      if (!stopped) act({ type: 'paged', reply, asked: unread });
    });
    return () => {
      stopped = true;
    };
  }, [call, unread, reach, halted, act]);
}

type PagedAction = Extract<Parameters<typeof reduceReading>[1], { readonly type: 'paged' }>;

/** The first reading does not wait for the view that asks for more: what lies farther is read on top of it. */
function useReach(opened: boolean, reach: Reach, refresh: () => Promise<void>): void {
  const read = useRef<Reach>('links');
  useEffect(() => {
    if (!opened || read.current === reach) return;
    read.current = reach;
    void refresh();
  }, [opened, reach, refresh]);
}

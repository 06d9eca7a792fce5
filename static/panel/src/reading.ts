import type { Opening, Problem, Unread } from '#contract';
import type { Answer } from './surface';
import { newEvents, withPage, withRefresh } from './timeline/reread';

/** What was read of the incident, and how the reading goes. */
export type Reading = {
  /** The last good reading; it stays when a later one fails. */
  readonly opening: Opening | null;
  readonly problem: Problem | null;
  /** Readings in vain since the last good one. */
  readonly tries: number;
  readonly busy: boolean;
  /** How many events the last refresh brought that were not there before. */
  readonly news: { readonly events: number };
};

export type ReadingAction =
  | { readonly type: 'began' }
  | { readonly type: 'opened'; readonly reply: Answer<'openPanel'> }
  | { readonly type: 'refreshed'; readonly reply: Answer<'refresh'> }
  | { readonly type: 'paged'; readonly reply: Answer<'readTickets'>; readonly asked: readonly Unread[] };

export function begun(soon: Answer<'openPanel'> | null): Reading {
  const reading: Reading = { opening: null, problem: null, tries: 0, busy: true, news: { events: 0 } };
  return soon ? reduceReading(reading, { type: 'opened', reply: soon }) : reading;
}

export function reduceReading(reading: Reading, action: ReadingAction): Reading {
  const { opening } = reading;
  switch (action.type) {
    case 'began':
      return { ...reading, busy: true };
    case 'opened':
      return action.reply.ok ? good(reading, action.reply.value) : inVain(reading, action.reply.problem);
    case 'refreshed': {
      if (!action.reply.ok) return inVain(reading, action.reply.problem);
      if (!opening) return reading;
      const next = withRefresh(opening, action.reply.value);
      return { ...good(reading, next), news: { events: newEvents(opening, next).length } };
    }
    case 'paged':
      if (!action.reply.ok) return inVain(reading, action.reply.problem);
      return opening ? { ...reading, opening: withPage(opening, action.reply.value, action.asked) } : reading;
    default: {
      const never: never = action;
      return never;
    }
  }
}

function good(reading: Reading, opening: Opening): Reading {
  return { ...reading, opening, problem: null, tries: 0, busy: false };
}

function inVain(reading: Reading, problem: Problem): Reading {
  return { ...reading, problem, tries: reading.tries + 1, busy: false };
}

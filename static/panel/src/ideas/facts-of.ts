import type { IdeaOrigin } from '#contract';
import { isResting, restsUntil } from '#core/follow-ups/soak';
import type { StandingIdea } from '#core/follow-ups/idea';
import { when } from '../curation/when';
import type { ClockFace } from '../time/clock-face';
import { ideaWords as words } from '../words/ideas';
import type { Ideas } from './use-ideas';

type Resting = Pick<Ideas, 'now' | 'settings'>;

/** Until when it rests, in the reader's zone; null where it has rested. */
export function restOf({ caughtAt }: StandingIdea, { now, settings }: Resting, clock: ClockFace): string | null {
  const { soakHours } = settings.followUps;
  return isResting(caughtAt, now, soakHours)
    ? when(restsUntil(caughtAt, soakHours), clock, new Date(now).toISOString())
    : null;
}

/** `From 02:14 UTC, rests until 15:20 CET`: of an idea's closed line. */
export function lineFacts(ideas: Ideas, one: StandingIdea, clock: ClockFace): string {
  const rest = restOf(one, ideas, clock);
  const origin = one.idea.origin && shortOrigin(ideas, one.idea.origin, clock);
  if (origin === null) return rest === null ? words.readyAlone : words.restsUntilAlone(rest);
  return `${origin}, ${rest === null ? words.ready : words.restsUntil(rest)}`;
}

/** `Ready to commit since 09:40 CET`: of an open idea. */
export function restFacts(ideas: Ideas, one: StandingIdea, clock: ClockFace): string {
  const rest = restOf(one, ideas, clock);
  if (rest !== null) return words.restsUntilAlone(rest);
  const since = restsUntil(one.caughtAt, ideas.settings.followUps.soakHours);
  return words.readySince(when(since, clock, new Date(ideas.now).toISOString()));
}

function shortOrigin({ eventOf }: Ideas, origin: IdeaOrigin, clock: ClockFace): string {
  const { short } = words;
  if (origin.from !== 'event') return short[origin.from];
  if ('withheld' in origin.event) return short.withheld;
  const event = eventOf(origin.event.eventId);
  return event ? words.from.event(clock.utc(event.at)) : short.gone;
}

/** `Caught 19 Nov, 09:40 CET` */
export const caughtWords = ({ now }: Ideas, { caughtAt }: StandingIdea, clock: ClockFace): string =>
  words.caught(when(caughtAt, clock, new Date(now).toISOString()));

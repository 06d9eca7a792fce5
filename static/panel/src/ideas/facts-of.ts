import type { IdeaOrigin } from '#contract';
import { isResting, restsUntil } from '#core/follow-ups/soak';
import type { StandingIdea } from '#core/follow-ups/idea';
import { defaultSettings } from '#core/settings/default-settings';
import { when } from '../curation/when';
import type { ClockFace } from '../time/clock-face';
import { ideaWords as words } from '../words/ideas';
import type { Ideas } from './use-ideas';

/** Until when it rests, in the reader's zone; null where it has rested. */
export function restOf(ideas: Ideas, { caughtAt }: StandingIdea, clock: ClockFace): string | null {
  const [{ now }, hours] = [ideas, soakHours(ideas)];
  return isResting(caughtAt, now, hours) ? when(restsUntil(caughtAt, hours), clock, new Date(now).toISOString()) : null;
}

/** As long as this project lets its ideas rest. */
export const soakHours = ({ opening: { settings } }: Ideas): number =>
  (settings ?? defaultSettings).followUps.soakHours;

/** `From 02:14 UTC, rests until 15:20 CET`: of an idea's closed line. */
export function lineFacts(ideas: Ideas, one: StandingIdea, clock: ClockFace): string {
  const rest = restOf(ideas, one, clock);
  const origin = one.idea.origin && shortOrigin(ideas, one.idea.origin, clock);
  if (origin === null) return rest === null ? words.readyAlone : words.restsUntilAlone(rest);
  return `${origin}, ${rest === null ? words.ready : words.restsUntil(rest)}`;
}

/** `Ready to commit since 09:40 CET`: of an open idea. */
export function restFacts(ideas: Ideas, one: StandingIdea, clock: ClockFace): string {
  const rest = restOf(ideas, one, clock);
  if (rest !== null) return words.restsUntilAlone(rest);
  return words.readySince(when(restsUntil(one.caughtAt, soakHours(ideas)), clock, new Date(ideas.now).toISOString()));
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

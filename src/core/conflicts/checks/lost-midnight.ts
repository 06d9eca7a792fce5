import type { TimelineEvent } from '#contract';
import { isKnown } from '../../lifecycle/standing-marks';
import type { Check, Scene } from '../conflict';
import type { Source } from '../sources';
import { wallClock } from '../zone-clock';

const hour = 3_600_000;
const day = 24 * hour;

/** What is told elsewhere a day later, to the minute. */
const toldADayLater = ({ matches }: Source, { defaults }: Scene): readonly TimelineEvent[] => {
  const late = matches.filter(({ ms }) => Math.abs(ms + day) <= defaults.oneMomentMs).map(({ event }) => event);
  return late.length >= defaults.agreeing ? late : [];
};

/**
 * Early hours that stand on the date of an evening: before the incident, and a day later they would lie in it. The
 * evening must be there too; a source that speaks of the morning alone may mean that morning.
 */
function earlyHours({ events }: Source, { added, marks }: Scene): readonly TimelineEvent[] {
  const start = [marks.impactStart, marks.detected].find(isKnown)?.at;
  if (!start) return [];
  const from = Date.parse(start) - hour;
  const to = Date.parse(isKnown(marks.resolved) ? marks.resolved.at : start) + day / 2;
  const read = ({ id, at }: TimelineEvent) => {
    const wall = wallClock(added.get(id)?.zone ?? 'UTC', Date.parse(at));
    return { date: Math.floor(wall / day), hours: (wall % day) / hour };
  };
  const byDay = events.filter((event) => read(event).hours >= 10 && read(event).hours < 18);
  const evenings = new Set(events.filter((event) => read(event).hours >= 18).map((event) => read(event).date));
  return events.filter((event) => {
    const { date, hours } = read(event);
    const instant = Date.parse(event.at);
    const tooEarly = hours < 10 && instant < from && instant + day >= from && instant + day <= to;
    return tooEarly && evenings.has(date) && !byDay.some((other) => read(other).date === date);
  });
}

/** A transcript that went on after midnight, and whose later times were put on the day before. */
export const lostMidnight: Check = (scene) =>
  scene.sources.flatMap((source) => {
    const told = toldADayLater(source, scene);
    const events = told.length > 0 ? told : earlyHours(source, scene);
    const first = events[0];
    if (!first) return [];
    const eventIds = events.map(({ id }) => id);
    return [{ code: 'lostMidnight' as const, eventIds, at: first.at, origin: source.origin }];
  });

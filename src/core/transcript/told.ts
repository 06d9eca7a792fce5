import { confidenceOf } from './confidence';
import type { Clock } from './clock';
import { DAY, dayName } from './days';
import type { Draft } from './draft';
import type { Doubt, ParsedLine } from './parsed-line';
import { placed, type Placed } from './resolve-zone';
import type { NamedZone } from './zone-names';
import { offsetAt } from './zone-time';

const HOUR = 3_600_000;

/** Milliseconds since midnight. */
export const timeOf = (clock: Clock | undefined): number =>
  clock ? ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.ms : 0;

/** Whether the same moment told in another zone is the same moment, the day aside; null where it is told once. */
function meets({ moment }: Draft, at: Placed): boolean | null {
  if (!moment.also) return null;
  const day = Math.floor(at.instant / DAY) * DAY;
  const again = placed(day + timeOf(moment.also.clock), moment.also.zone, null).instant;
  return (((again - at.instant) % DAY) + DAY) % DAY === 0;
}

function momentDoubts(draft: Draft, at: Placed): Doubt[] {
  const { moment, text } = draft;
  return [
    ...(moment.clock || (moment.epoch ?? moment.afterStart) !== undefined ? [] : ['no-time' as const]),
    ...(meets(draft, at) === false ? ['times-disagree' as const] : []),
    ...(moment.approximate ? ['approximate' as const] : []),
    ...(moment.endUnreadable ? ['end-unreadable' as const] : []),
    ...(text === '' ? ['no-text' as const] : []),
  ];
}

/** The end of a range: on the start's day unless it names its own, on the next where it would come before the start. */
function endOf({ moment }: Draft, at: Placed): { instant?: number; doubts: Doubt[] } {
  if (moment.endEpoch !== undefined) return { instant: moment.endEpoch, doubts: [] };
  if (!moment.end) return { doubts: [] };
  const { clock, date, zone } = moment.end;
  const named: NamedZone = zone ?? moment.zone ?? { name: at.zone, region: at.zone };
  const wall = at.instant + offsetAt(at.zone, at.instant) * 60_000;
  const day =
    date?.kind === 'full' ? Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY) : Math.floor(wall / DAY);
  const instant = placed(day * DAY + timeOf(clock), named, at.instant).instant;
  if (instant >= at.instant) return { instant, doubts: [] };
  const next = instant + DAY;
  return { instant: next, doubts: next - at.instant > 10 * HOUR ? ['end-before-start'] : [] };
}

/** A draft at its instant, with its doubts and how sure it is. `doubts` are those of finding the day and the zone. */
export function toldAt(draft: Draft, at: Placed, doubts: readonly Doubt[]): ParsedLine {
  const { id, line, lastLine, author, text, leftOut = [] } = draft;
  const ends = endOf(draft, at);
  const all = [...doubts, ...at.doubts, ...ends.doubts, ...momentDoubts(draft, at)];
  const told = [...new Set(meets(draft, at) ? all.filter((doubt) => !doubt.startsWith('zone-')) : all)];
  const wall = at.instant + offsetAt(at.zone, at.instant) * 60_000;
  return {
    id,
    at: new Date(at.instant).toISOString(),
    ...(ends.instant !== undefined && { endAt: new Date(ends.instant).toISOString() }),
    ...(author && { author }),
    text,
    confidence: confidenceOf(told),
    doubts: told,
    line,
    lastLine,
    zone: at.zone,
    date: dayName(wall / DAY),
    time: new Date(wall).toISOString().slice(11, wall % 1000 === 0 ? 19 : 23),
    leftOut,
  };
}

import type { Check } from '../conflict';
import { firstOfZone } from '../first-of-zone';
import { lastChange, wallClock } from '../zone-clock';

const minute = 60_000;
const reach = 3 * 60 * minute;

/** The other instant at which the zone's clocks read the same; null where there is none. */
function otherInstant(zone: string, instant: number): number | null {
  const change = lastChange(zone, instant + reach, 2 * reach);
  if (!change || change.minutes >= 0) return null;
  const shift = -change.minutes * minute;
  const other = instant < change.at ? instant + shift : instant - shift;
  return wallClock(zone, other) === wallClock(zone, instant) ? other : null;
}

/** Times given in an hour that the clocks showed twice: which of the two was meant, only a person knows. */
export const repeatedHour: Check = ({ events, added }) =>
  firstOfZone(
    events.flatMap(({ id, at }) => {
      const zone = added.get(id)?.zone;
      const other = zone ? otherInstant(zone, Date.parse(at)) : null;
      if (!zone || other === null) return [];
      return [{ code: 'repeatedHour' as const, eventIds: [id], at, zone, otherAt: new Date(other).toISOString() }];
    }),
  );

import type { Check } from '../conflict';
import { firstOfZone } from '../first-of-zone';
import { lastChange } from '../zone-clock';

const minute = 60_000;

/**
 * Times given in an hour that the clocks jumped over. Such a reading has no instant of its own and is kept as the one
 * it would have been without the jump, which lies in the hour after it.
 */
export const skippedHour: Check = ({ events, added }) =>
  firstOfZone(
    events.flatMap(({ id, at }) => {
      const zone = added.get(id)?.zone;
      const change = zone ? lastChange(zone, Date.parse(at), 3 * 60 * minute) : null;
      if (!zone || !change || change.minutes <= 0) return [];
      const sinceMs = Date.parse(at) - change.at;
      if (sinceMs >= change.minutes * minute) return [];
      return [{ code: 'skippedHour' as const, eventIds: [id], at, zone, minutes: change.minutes }];
    }),
  );

import { markNames } from '#contract';
import { isKnown } from '../../lifecycle/standing-marks';
import type { Check } from '../conflict';

/** Each mark against the next one that is known. Impact may start long before it is noticed: that is no conflict. */
export const marksOutOfOrder: Check = ({ marks }) => {
  const known = markNames.flatMap((mark) => {
    const standing = marks[mark];
    return isKnown(standing) ? [{ mark, at: standing.at, eventId: standing.eventId }] : [];
  });
  return known.flatMap((first, index) => {
    const then = known[index + 1];
    if (!then || first.at <= then.at) return [];
    return [
      {
        code: 'marksOutOfOrder' as const,
        eventIds: [first.eventId, then.eventId].filter((id) => id !== null),
        at: then.at,
        first: first.mark,
        then: then.mark,
        ms: Date.parse(first.at) - Date.parse(then.at),
      },
    ];
  });
};

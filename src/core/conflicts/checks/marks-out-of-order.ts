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
    const second = known[index + 1];
    if (!second || first.at <= second.at) return [];
    return [
      {
        code: 'marksOutOfOrder' as const,
        eventIds: [first.eventId, second.eventId].filter((id) => id !== null),
        at: second.at,
        first: first.mark,
        second: second.mark,
        ms: Date.parse(first.at) - Date.parse(second.at),
      },
    ];
  });
};

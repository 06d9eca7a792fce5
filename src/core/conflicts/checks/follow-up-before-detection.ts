import { isKnown } from '../../lifecycle/standing-marks';
import type { Check } from '../conflict';

/** A follow-up of something that nobody had noticed yet. */
export const followUpBeforeDetection: Check = ({ followUps, marks: { detected } }) =>
  isKnown(detected)
    ? followUps
        .filter(({ createdAt }) => createdAt < detected.at)
        .map(({ key, createdAt }) => ({
          code: 'followUpBeforeDetection' as const,
          eventIds: detected.eventId === null ? [] : [detected.eventId],
          at: createdAt,
          key,
          ms: Date.parse(detected.at) - Date.parse(createdAt),
        }))
    : [];

import * as v from 'valibot';
import { pointPattern } from '#core/meeting/point';
import type { Text } from './text-limits';

const MOST_POINTS = 200;
const MOST_PEOPLE = 100;

const accountId = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const accounts = v.pipe(v.array(accountId), v.maxLength(MOST_PEOPLE), v.readonly());

/** The id of a point of an agenda. */
export const pointId = v.pipe(v.string(), v.maxLength(60), v.regex(pointPattern));

/** The shape of what people write about the meeting; `text` says how long its texts may be. */
export function meetingBodies(text: Text) {
  return {
    meetingPlan: v.object({
      order: v.pipe(v.array(pointId), v.maxLength(MOST_POINTS), v.readonly()),
      word: text('short'),
      invited: accounts,
      notNeeded: accounts,
      liaison: v.nullable(accountId),
    }),
    meetingNote: v.object({ point: pointId, text: text('line') }),
  };
}

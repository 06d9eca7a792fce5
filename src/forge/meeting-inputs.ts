import * as v from 'valibot';
import { meetingMinutes } from '#contract';
import { pointId } from './store/meeting-bodies';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646));

/** Payloads of the calls about the meeting. */
export const meetingInputs = {
  readServices: v.pipe(
    v.nullish(v.looseObject({}), {}),
    v.transform((): Record<string, never> => ({})),
  ),
  followMeeting: v.nullish(
    v.object({
      move: v.optional(
        v.object({
          revision: count,
          point: v.nullable(pointId),
          minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(meetingMinutes.most)),
        }),
      ),
    }),
    {},
  ),
};

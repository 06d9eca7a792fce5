import * as v from 'valibot';
import { interviewLimits } from '#contract';

const note = v.object({
  id: v.pipe(v.string(), v.uuid()),
  about: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  text: v.pipe(v.string(), v.maxLength(interviewLimits.characters)),
});

/** Payloads of the calls about talks one-on-one. Whose they are is never part of one. */
export const interviewInputs = {
  readInterviews: v.pipe(
    v.nullish(v.looseObject({}), {}),
    v.transform((): Record<string, never> => ({})),
  ),
  saveInterviews: v.object({
    revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646)),
    notes: v.pipe(
      v.array(note),
      v.maxLength(interviewLimits.notes),
      v.check((notes) => new Set(notes.map(({ id }) => id)).size === notes.length),
      v.readonly(),
    ),
  }),
};

import * as v from 'valibot';
import { textLimits } from './store/text-limits';

const MOST_FACTORS = 100;

const line = v.pipe(v.string(), v.maxLength(textLimits.line));

/** Payloads of the calls that look for what is there already. */
export const similarInputs = {
  findSimilar: v.object({
    ideaId: v.pipe(v.string(), v.maxLength(60), v.regex(/^idea:[0-9a-f-]{36}$/)),
    what: line,
    doneWhen: line,
    component: v.pipe(v.string(), v.maxLength(textLimits.short)),
    factors: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(MOST_FACTORS)),
    projectId: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  }),
  findRecurrences: v.pipe(
    v.nullish(v.looseObject({}), {}),
    v.transform((): Record<string, never> => ({})),
  ),
};

import * as v from 'valibot';
import { aims, followUpKinds, ideaStates, levels, linkDirections, sizes, stages, verdicts } from '#contract';
import { eventRef, sectionId } from './body-parts';
import type { Text } from './text-limits';

const MOST_FACTORS = 100;
const MOST_FIELDS = 60;
const MOST_CHOICES = 100;
const MOST_PEOPLE = 20;

const issueId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const accountId = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const fieldId = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z][\w-]*$/));
const day = v.pipe(v.string(), v.isoDate());

const origin = v.variant('from', [
  v.object({ from: v.literal('event'), event: eventRef }),
  v.object({ from: v.literal('factor'), factorId: v.pipe(v.string(), v.maxLength(60)) }),
  v.object({ from: v.literal('section'), section: sectionId }),
  v.object({ from: v.literal('meeting') }),
]);

/** The shape of what people write about follow-ups; `text` says how long its texts may be. */
export function ideaBodies(text: Text) {
  const line = text('line');
  const short = text('short');
  const several = v.pipe(v.array(short), v.maxLength(MOST_CHOICES), v.readonly());
  const answer = v.union([line, v.pipe(v.number(), v.finite()), several]);
  return {
    idea: v.object({
      what: line,
      doneWhen: line,
      component: short,
      kind: v.nullable(v.picklist(followUpKinds)),
      aim: v.nullable(v.picklist(aims)),
      stage: v.nullable(v.picklist(stages)),
      factors: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(MOST_FACTORS), v.readonly()),
      size: v.nullable(v.picklist(sizes)),
      tradeOff: line,
      impact: v.nullable(v.picklist(levels)),
      urgency: v.nullable(v.picklist(levels)),
      priorityId: v.nullable(issueId),
      priorityBecause: v.optional(line),
      ownerId: v.nullable(accountId),
      due: v.nullable(v.union([v.literal(''), day])),
      place: v.nullable(v.object({ projectId: issueId, issueTypeId: issueId })),
      sprintId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      linkTypeId: v.nullable(issueId),
      linkDirection: v.optional(v.picklist(linkDirections)),
      fields: v.pipe(
        v.record(fieldId, answer),
        v.check((fields) => Object.keys(fields).length <= MOST_FIELDS),
      ),
      origin: v.nullable(origin),
      state: v.picklist(ideaStates),
      declinedBecause: v.optional(line),
      acceptedBecause: v.optional(line),
      earlyBecause: v.optional(line),
      insteadId: v.optional(issueId),
      askedToAgree: v.optional(v.pipe(v.array(accountId), v.maxLength(MOST_PEOPLE), v.readonly())),
    }),
    agreed: v.pipe(
      v.object({}),
      v.transform((): Record<string, never> => ({})),
    ),
    worked: v.object({ verdict: v.picklist(verdicts), text: line }),
  };
}

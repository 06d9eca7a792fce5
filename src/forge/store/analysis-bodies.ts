import * as v from 'valibot';
import {
  depths,
  factorCategories,
  factorRelations,
  holds,
  noticers,
  problemClasses,
  reviewForms,
  scales,
} from '#contract';
import { eventRef, sectionId } from './body-parts';
import type { Text } from './text-limits';

const MOST_EVIDENCE = 100;
const MOST_LINKS = 50;
const MOST_RUNGS = 300;
const MOST_KEPT = 200;
const MOST_SECTIONS = 60;

const evidence = v.pipe(v.array(eventRef), v.maxLength(MOST_EVIDENCE), v.readonly());

/** The shape of what people write about the incident as a whole; `text` says how long its texts may be. */
export function analysisBodies(text: Text) {
  const line = text('line');
  const nothing = v.pipe(
    v.object({}),
    v.transform((): Record<string, never> => ({})),
  );
  const part = v.pipe(v.string(), v.maxLength(60));
  return {
    depth: v.object({ depth: v.picklist(depths), form: v.picklist(reviewForms) }),
    order: v.object({
      sections: v.pipe(v.array(sectionId), v.maxLength(MOST_SECTIONS), v.readonly()),
    }),
    leftOut: v.object({ reason: line }),
    section: v.object({ title: text('short') }),
    done: v.object({ reason: v.optional(line) }),
    impact: v.object({
      scale: v.nullable(v.picklist(scales)),
      who: line,
      count: line,
      what: line,
      workaround: line,
      dataLost: line,
    }),
    noticed: v.object({ by: v.picklist(noticers) }),
    led: v.union([
      v.object({ nobody: v.literal(true) }),
      v.object({ accountId: v.pipe(v.string(), v.minLength(1), v.maxLength(128)) }),
    ]),
    safeguard: v.object({ what: line, hold: v.picklist(holds) }),
    problemClass: v.object({ is: v.picklist(problemClasses) }),
    message: v.object({
      summary: line,
      when: line,
      affected: line,
      happened: line,
      ended: line,
      doing: line,
      help: line,
      kept: v.pipe(v.array(line), v.maxLength(MOST_KEPT), v.readonly()),
      ready: v.optional(v.object({ because: v.optional(line) })),
    }),
    factor: v.object({
      statement: line,
      category: v.nullable(v.picklist(factorCategories)),
      relation: v.nullable(v.picklist(factorRelations)),
      supports: evidence,
      speaksAgainst: evidence,
      firstStory: text('text'),
      secondStory: text('text'),
      leadsTo: v.pipe(v.array(part), v.maxLength(MOST_LINKS), v.readonly()),
      namedBecause: v.optional(line),
    }),
    ladder: v.object({
      rungs: v.pipe(
        v.array(v.object({ id: part, explains: v.nullable(part), text: line })),
        v.maxLength(MOST_RUNGS),
        v.readonly(),
      ),
    }),
    term: v.object({ means: line }),
    leftAlone: v.object({ rule: text('short'), words: line, reason: line }),
    biasSeen: nothing,
    directiveRead: nothing,
  };
}

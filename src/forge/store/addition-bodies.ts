import * as v from 'valibot';
import { difficulties, eventKinds, severities, stages } from '#contract';
import { analysisBodies } from './analysis-bodies';
import { ideaBodies } from './idea-bodies';
import { meetingBodies } from './meeting-bodies';
import type { Text } from './text-limits';

const MOST_POINTS = 50;

/**
 * The shape of every body; `text` says how long its texts may be, and `url` and `instant` what an address and a time
 * are: incoming ones are checked, stored ones are taken as they were accepted.
 */
export function additionBodies(
  text: Text,
  url: v.GenericSchema<string, string>,
  instant: v.GenericSchema<string, string>,
) {
  const points = v.pipe(v.array(text('line')), v.maxLength(MOST_POINTS), v.readonly());
  const title = text('short');
  const nothing = v.pipe(
    v.object({}),
    v.transform((): Record<string, never> => ({})),
  );
  return {
    pin: nothing,
    hide: v.object({ reason: text('line') }),
    kind: v.object({ kind: v.picklist(eventKinds) }),
    stage: v.object({ stage: v.picklist(stages) }),
    standsOut: v.object({ significant: v.boolean() }),
    note: v.object({ text: text('text') }),
    hard: v.object({ difficulty: v.picklist(difficulties), text: text('text') }),
    evidence: v.variant('type', [
      v.object({ type: v.literal('link'), title, url }),
      v.object({ type: v.literal('metric'), title, value: text('line'), url: v.optional(url) }),
      v.object({ type: v.literal('log'), title, excerpt: text('excerpt') }),
      v.object({ type: v.literal('image'), title, attachmentId: v.pipe(v.string(), v.regex(/^\d{1,20}$/)) }),
    ]),
    perspective: v.object({ text: text('text') }),
    decision: v.object({
      knownThen: points,
      options: v.pipe(
        v.array(v.object({ text: text('line'), note: text('line'), chosen: v.boolean() })),
        v.maxLength(MOST_POINTS),
        v.readonly(),
      ),
      sensible: text('text'),
      learnedLater: points,
    }),
    event: v.object({
      source: v.picklist(['hand', 'transcript', 'machine']),
      at: instant,
      endAt: v.optional(instant),
      text: text('text'),
      authorId: v.optional(text('short')),
      authorName: v.optional(text('short')),
      zone: text('short'),
      origin: v.optional(text('line')),
    }),
    mark: v.union([
      v.object({ notApplicable: v.literal(true), reason: text('line') }),
      v.object({ at: instant, eventId: v.optional(text('short')), reason: v.optional(text('line')) }),
    ]),
    severity: v.object({ severity: v.picklist(severities) }),
    fine: v.object({ reason: text('line'), at: instant }),
    ...analysisBodies(text),
    ...ideaBodies(text),
    ...meetingBodies(text),
  };
}

type Bodies = ReturnType<typeof additionBodies>;

/** One schema for all kinds: each with the body of its kind, or null, and with `around` beside it. */
export function additionWith<Around extends v.ObjectEntries>(bodies: Bodies, around: Around) {
  const of = <About extends keyof Bodies>(about: About) =>
    v.object({ ...around, about: v.literal(about), body: v.nullable(bodies[about]) });
  return v.variant('about', [
    of('pin'),
    of('hide'),
    of('kind'),
    of('stage'),
    of('standsOut'),
    of('note'),
    of('hard'),
    of('evidence'),
    of('perspective'),
    of('decision'),
    of('event'),
    of('mark'),
    of('severity'),
    of('fine'),
    of('depth'),
    of('order'),
    of('leftOut'),
    of('section'),
    of('done'),
    of('impact'),
    of('noticed'),
    of('led'),
    of('safeguard'),
    of('problemClass'),
    of('message'),
    of('factor'),
    of('ladder'),
    of('term'),
    of('leftAlone'),
    of('biasSeen'),
    of('directiveRead'),
    of('idea'),
    of('agreed'),
    of('worked'),
    of('meetingPlan'),
    of('meetingNote'),
  ]);
}

import fc from 'fast-check';
import {
  difficulties,
  eventKinds,
  factorCategories,
  factorRelations,
  markNames,
  noticers,
  reviewStates,
  scales,
  sectionIds,
  severities,
} from '#contract';
import { reviewDoc } from '#core/adf/review-doc';
import type { PostmortemDocument } from '#core/document/document';
import { anyDocument } from '../adf/any-document';

/** Text with all that a format may trip over. */
export const strangeText = fc.string({
  unit: fc.constantFrom(
    ...'aB1 .-#+=>*_`[](){}<>|~&!\\\t"/:;,\r\n\u2028\u00A0é'.split(''),
    '&#32;',
    '<br>',
    '<!-- x -->',
    '<!-- answer -->',
    ' <!-- sev1 -->',
    '**',
    '```',
    '---',
    '- ',
    ' | ',
    '👩‍🚒',
  ),
  maxLength: 10,
});
const text = strangeText;
const time = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString());
const or = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const answer = fc.record({ asks: text, content: anyDocument(text).map((given) => reviewDoc(given).content) });
const section = fc.oneof(
  fc.record({ id: one(sectionIds), title: fc.constant(null), leftOut: or(text), answers: some(answer) }),
  fc.record({
    id: fc.uuid().map((id) => `own:${id}` as const),
    title: text,
    leftOut: or(text),
    answers: some(answer),
  }),
);
const event = fc.record({
  at: time,
  endAt: or(time),
  kind: one(eventKinds),
  ticket: text,
  text,
  hard: or(fc.record({ difficulty: one(difficulties), text })),
});
const evidence = some(fc.record({ at: time, text }));
const factorBody = fc.record({
  statement: text,
  category: or(one(factorCategories)),
  relation: or(one(factorRelations)),
  firstStory: text,
  secondStory: text,
  supports: evidence,
  speaksAgainst: evidence,
  withheld: fc.record({ supports: fc.nat(3), speaksAgainst: fc.nat(3) }),
  leadsTo: fc.subarray(['impact', 'F1', 'F2']),
});
const followUp = fc.record({
  what: text,
  key: or(text),
  status: or(fc.record({ name: text, category: one(['new', 'indeterminate', 'done', 'undefined'] as const) })),
  owner: or(text),
  due: or(time.map((at) => at.slice(0, 10))),
});

/** Any postmortem that could be exported. */
export const anyPostmortem: fc.Arbitrary<PostmortemDocument> = fc.record({
  format: fc.constant('second-story/postmortem'),
  version: fc.constant(1),
  incident: fc.record({ key: text, title: text, severity: or(one(severities)) }),
  names: one(['roles', 'asWritten'] as const),
  review: or(fc.record({ state: one(reviewStates), owner: or(text), approver: or(text) })),
  published: or(fc.record({ revision: fc.integer({ min: 1, max: 99 }), at: time })),
  marks: fc
    .subarray([...markNames])
    .chain((marks) => fc.tuple(...marks.map((mark) => time.map((at) => ({ mark, at }))))),
  noticed: or(one(noticers)),
  impact: or(
    fc.record({ scale: or(one(scales)), who: text, count: text, what: text, workaround: text, dataLost: text }),
  ),
  sections: some(section),
  events: some(event),
  counts: fc.record({ shown: fc.nat(99), folded: fc.nat(99), hidden: fc.nat(9), withheldTickets: fc.nat(9) }),
  factors: some(factorBody).map((factors) => factors.map((factor, at) => ({ id: `F${at + 1}`, ...factor }))),
  followUps: some(followUp),
  declined: some(fc.record({ what: text, because: text })),
  glossary: some(fc.record({ term: text, means: text })),
});

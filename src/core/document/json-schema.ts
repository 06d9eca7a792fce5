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

/** As much of JSON Schema (draft 2020-12) as the postmortem's own needs; `fitsSchema` reads all of it. */
export type Schema = {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'null' | 'boolean';
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly pattern?: string;
};

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const time: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$', description: 'ISO 8601, UTC' };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });
const record = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  ...(description && { description }),
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const sectionId: Schema = { anyOf: [oneOf(sectionIds), { type: 'string', pattern: '^own:[\\w-]+$' }] };
const node: Schema = { $ref: '#/$defs/node' };

const section = record({
  id: sectionId,
  title: orNull(text),
  leftOut: orNull(text),
  answers: list(record({ asks: text, content: list(node) })),
});

const event = record({
  at: time,
  endAt: orNull(time),
  kind: oneOf(eventKinds),
  ticket: text,
  text,
  hard: orNull(record({ difficulty: oneOf(difficulties), text })),
});

const evidence = list(record({ at: time, text }));
const factor = record({
  id: { type: 'string', pattern: '^F[1-9]\\d*$' },
  statement: text,
  category: orNull(oneOf(factorCategories)),
  relation: orNull(oneOf(factorRelations)),
  firstStory: text,
  secondStory: text,
  supports: evidence,
  speaksAgainst: evidence,
  withheld: record({ supports: count, speaksAgainst: count }),
  leadsTo: list({ type: 'string', pattern: '^(F[1-9]\\d*|impact)$' }),
});

const followUp = record({
  what: text,
  key: orNull(text),
  status: orNull(record({ name: text, category: oneOf(['new', 'indeterminate', 'done', 'undefined']) })),
  owner: orNull(text),
  due: orNull(day),
});

const impact = record({
  scale: orNull(oneOf(scales)),
  who: text,
  count: text,
  what: text,
  workaround: text,
  dataLost: text,
});

/** A name and no address: the schema is nowhere to be fetched from but out of the panel itself. */
export const SCHEMA_ID = 'urn:uuid:0e9c2a54-6d0b-4f0b-9a2e-5b6f7c1d3e81';

const { properties, ...whole } = record({
  format: { const: 'second-story/postmortem' },
  version: { const: 1 },
  incident: record({ key: text, title: text, severity: orNull(oneOf(severities)) }),
  names: oneOf(['roles', 'asWritten']),
  review: orNull(record({ state: oneOf(reviewStates), owner: orNull(text), approver: orNull(text) })),
  published: orNull(record({ revision: { type: 'integer', minimum: 1 }, at: time })),
  marks: list(record({ mark: oneOf(markNames), at: time })),
  noticed: orNull(oneOf(noticers)),
  impact: orNull(impact),
  sections: list(section),
  events: list(event),
  counts: record({ shown: count, folded: count, hidden: count, withheldTickets: count }),
  factors: list(factor),
  followUps: list(followUp),
  declined: list(record({ what: text, because: text })),
  glossary: list(record({ term: text, means: text })),
});

const $defs: Readonly<Record<string, Schema>> = {
  node: {
    type: 'object',
    description: 'A node of the Atlassian Document Format',
    properties: { type: text, text, attrs: { type: 'object' }, content: list(node), marks: list({ type: 'object' }) },
    required: ['type'],
    additionalProperties: false,
  },
};

/** What an exported JSON holds, for whoever reads it: the schema that travels with the file. */
export const postmortemSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: SCHEMA_ID,
  title: 'Postmortem, exported by Second Story',
  ...whole,
  properties: { ...properties, $schema: text },
  $defs,
};

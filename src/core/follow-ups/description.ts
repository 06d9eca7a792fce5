import type { Aim, FollowUpKind, Idea, Size, Stage } from '#contract';

type Adf = { readonly [key: string]: unknown };

/** The incident as the person who creates sees it. `url`: its address in Jira; null where the platform does not say. */
export type IncidentWords = { readonly key: string; readonly summary: string; readonly url: string | null };

/** A value that the project would not take, so that the description keeps it: its field, by id and name, and what was said. */
export type Kept = {
  readonly field: string;
  readonly name: string;
  readonly value: string | { readonly accountId: string };
};

export type DescriptionInput = {
  readonly idea: Idea;
  readonly incident: IncidentWords;
  /** The statements of the factors it addresses. */
  readonly factors: readonly string[];
  readonly kept: readonly Kept[];
};

const kinds: Readonly<Record<FollowUpKind, string>> = {
  quickFix: 'a quick fix',
  designChange: 'a change of design',
  processChange: 'a change of process',
};

const aims: Readonly<Record<Aim, string>> = {
  eliminate: 'make this class of incident impossible',
  reduce: 'make it less likely',
  detect: 'notice it sooner',
  diagnose: 'understand it faster',
  limit: 'limit its impact',
  recover: 'recover faster',
};

const sizes: Readonly<Record<Size, string>> = { small: 'small', medium: 'medium', large: 'large' };

const stages: Readonly<Record<Stage, string>> = {
  readiness: 'readiness',
  detection: 'detection',
  response: 'response',
  resolution: 'resolution',
  analysis: 'analysis',
};

/** Jira's documents hold no empty text, and no line breaks inside one. */
const lines = (words: string): Adf[] =>
  words
    .split(/\r\n|[\r\n]/)
    .flatMap((line, at): Adf[] => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);

const paragraph = (...content: readonly Adf[]): Adf => ({ type: 'paragraph', content });
const plain = (words: string): Adf => paragraph(...lines(words));
const heading = (words: string): Adf => ({ type: 'heading', attrs: { level: 3 }, content: lines(words) });
const strong = (words: string): Adf => ({ type: 'text', text: words, marks: [{ type: 'strong' }] });
const list = (items: readonly Adf[][]): Adf => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content: [paragraph(...content)] })),
});

const said = (label: string, words: string | undefined | null): Adf[][] => {
  const text = words?.trim() ?? '';
  return text === '' ? [] : [[strong(`${label}: `), ...lines(text)]];
};

const section = (title: string, ...content: readonly (Adf | null)[]): Adf[] => {
  const given = content.filter((node) => node !== null);
  return given.length === 0 ? [] : [heading(title), ...given];
};

const listOrNothing = (items: readonly Adf[][]): Adf | null => (items.length > 0 ? list(items) : null);

/** A card that Jira unfolds; the key alone where no address is known, which Jira links by itself. */
const linkBack = ({ key, summary, url }: IncidentWords): Adf =>
  paragraph(
    ...lines('A follow-up of the postmortem of '),
    ...(url === null ? lines(key) : [{ type: 'inlineCard', attrs: { url } }, ...lines(` (${key})`)]),
    ...(summary.trim() === '' ? [] : lines(`: ${summary.trim()}`)),
  );

const context = ({ idea }: DescriptionInput): Adf[][] => [
  ...said('Component or service', idea.component),
  ...said('Stage of the incident', idea.stage && stages[idea.stage]),
  ...said('Meant to', idea.aim && aims[idea.aim]),
  ...said('What it is', idea.kind && kinds[idea.kind]),
  ...said('Size', idea.size && sizes[idea.size]),
  ...said('What it costs or slows', idea.tradeOff),
];

const reasons = ({ idea }: DescriptionInput): Adf[][] => [
  ...said('Why it is right as it is', idea.acceptedBecause),
  ...said('Why it did not wait a day', idea.earlyBecause),
  ...said('Why this priority', idea.priorityBecause),
];

const keptItem = ({ name, value }: Kept): Adf[] =>
  typeof value === 'string'
    ? [strong(`${name}: `), ...lines(value)]
    : [strong(`${name}: `), { type: 'mention', attrs: { id: value.accountId, text: '', accessLevel: '' } }];

/** S3-43: who files a ticket is not by that the one who has to do it. */
const NOT_BOUND =
  'Whoever created this ticket wrote down what the review agreed on. That does not make them the one to do it: its assignee is, once there is one.';

/**
 * What a follow-up says of itself in Jira, as a document (ADF): what, how one can tell that it is done, where it comes
 * from and why, with a way back to the incident. `kept`: what the project has no field for.
 */
export function description(input: DescriptionInput): Adf {
  const { idea, incident, factors, kept } = input;
  const doneWhen = idea.doneWhen.trim();
  return {
    version: 1,
    type: 'doc',
    content: [
      plain(idea.what.trim()),
      ...section('Done when', doneWhen === '' ? null : plain(doneWhen)),
      ...section('Context', linkBack(incident), listOrNothing(context(input))),
      ...section('What it addresses', listOrNothing(factors.map((statement) => lines(statement.trim())))),
      ...section('Reasons', listOrNothing(reasons(input))),
      ...section('Asked for, and not set in this project', listOrNothing(kept.map(keptItem))),
      plain(NOT_BOUND),
    ],
  };
}

import type { FieldAnswer, FieldKind } from '#contract';

type Adf = { readonly [key: string]: unknown };

const list = (answer: FieldAnswer): readonly string[] =>
  typeof answer === 'object' ? answer : [String(answer)].filter((one) => one !== '');

const first = (answer: FieldAnswer): string => list(answer)[0] ?? '';

const line = (words: string): readonly Adf[] => (words === '' ? [] : [{ type: 'text', text: words }]);

/** Text as Jira's document: an empty line parts paragraphs, a line's end stays one. */
function toDocument(text: string): Adf {
  const paragraphs = text
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter((one) => one !== '');
  return {
    version: 1,
    type: 'doc',
    content: paragraphs.map((words) => ({
      type: 'paragraph',
      content: words.split(/\r?\n/).flatMap((one, at) => [...(at > 0 ? [{ type: 'hardBreak' }] : []), ...line(one)]),
    })),
  };
}

const withId = (id: string): Adf => ({ id });

function cascading(answer: FieldAnswer): Adf {
  const [top = '', below] = list(answer);
  return { id: top, ...(below !== undefined && { child: { id: below } }) };
}

/** `2026-11-18T09:30:00.000+0000`: Jira wants an offset, without a colon. */
const toDateTime = (answer: FieldAnswer): string => first(answer).replace(/Z$/, '+0000');

const writers: Readonly<Record<FieldKind, (answer: FieldAnswer) => unknown>> = {
  text: (answer) => first(answer).trim(),
  paragraph: (answer) => toDocument(first(answer)),
  number: Number,
  date: first,
  dateTime: toDateTime,
  option: (answer) => withId(first(answer)),
  options: (answer) => list(answer).map(withId),
  cascading,
  person: (answer) => ({ accountId: first(answer) }),
  people: (answer) => list(answer).map((accountId) => ({ accountId })),
  labels: (answer) => list(answer),
  issue: (answer) => withId(first(answer)),
  unknown: (answer) => answer,
};

/** What `fields` of Jira's create and edit calls takes for an answer that has no fault. */
export const toJiraValue = (kind: FieldKind, answer: FieldAnswer): unknown => writers[kind](answer);

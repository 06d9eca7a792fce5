import type { FieldAnswer, FieldOption, FormField } from '#contract';

/** Jira's most for a label and for a line of text. */
const LABEL_LIMIT = 255;
const LINE_LIMIT = 255;
const PARAGRAPH_LIMIT = 32_767;

/** The largest number Jira keeps in a number field. */
const NUMBER_LIMIT = 100_000_000_000_000;

export const isAnswered = (answer: FieldAnswer | null | undefined): answer is FieldAnswer =>
  typeof answer === 'number' || (answer !== null && answer !== undefined && answer.length > 0);

type Check = (answer: FieldAnswer, options: readonly FieldOption[]) => string | null;

const listed = (answer: FieldAnswer): readonly string[] => (typeof answer === 'object' ? answer : [String(answer)]);

const atMost =
  (limit: number): Check =>
  (answer) => {
    const { length } = String(answer);
    return length > limit ? `Jira takes at most ${limit} characters here; this is ${length}.` : null;
  };

const oneLine: Check = (answer, options) =>
  /[\r\n]/.test(String(answer))
    ? 'This is one line in Jira; it takes no line breaks.'
    : atMost(LINE_LIMIT)(answer, options);

const isNumber: Check = (answer) => {
  const number = typeof answer === 'string' && answer.trim() === '' ? NaN : Number(answer);
  if (!Number.isFinite(number)) return 'Jira takes a number here.';
  return Math.abs(number) > NUMBER_LIMIT ? 'Jira keeps no number as large as this.' : null;
};

const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
};

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text) && Number.isFinite(Date.parse(text));

const areListed: Check = (answer, options) =>
  listed(answer).every((id) => options.some((option) => option.id === id))
    ? null
    : 'What was chosen here is no longer on offer. Choose again.';

const pair: Check = (answer, options) => {
  const [top, below] = listed(answer);
  const above = options.find(({ id }) => id === top);
  const fits = above && (below === undefined || above.under?.some(({ id }) => id === below));
  return fits ? null : 'What was chosen here is no longer on offer. Choose again.';
};

const labels: Check = (answer, options) => {
  const spaced = listed(answer).find((label) => /\s/.test(label));
  if (spaced !== undefined) return `A label is one word: “${spaced}” has a space in it.`;
  return (
    listed(answer)
      .map((label) => atMost(LABEL_LIMIT)(label, options))
      .find((fault) => fault !== null) ?? null
  );
};

const checks: Readonly<Partial<Record<FormField['kind'], Check>>> = {
  text: oneLine,
  paragraph: atMost(PARAGRAPH_LIMIT),
  number: isNumber,
  date: (answer) => (isDay(String(answer)) ? null : 'Jira takes a day here: year, month, day.'),
  dateTime: (answer) => (isInstant(String(answer)) ? null : 'Jira takes a day and a time here.'),
  option: areListed,
  options: areListed,
  cascading: pair,
  labels,
};

/** What stands in the way of an answer, in words for the person who gives it; null where nothing does. */
export function answerFault(field: FormField, answer: FieldAnswer | null | undefined): string | null {
  const { kind, required, hasDefault, name, options } = field;
  if (isAnswered(answer)) return kind === 'unknown' ? null : (checks[kind]?.(answer, options) ?? null);
  if (!required || hasDefault) return null;
  return kind === 'unknown'
    ? `Jira asks for ${name} there, which this panel cannot fill in. Choose another type or project.`
    : `Jira asks for ${name} there.`;
}

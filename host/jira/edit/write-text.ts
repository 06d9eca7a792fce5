import type { FieldWriter } from './field-change';
import { FieldProblem, item, noChange, same } from './field-change';
import { isTooLong, tooLong } from './text-limit';
import { isAdf } from '../wire/adf-node';
import { adfToWiki } from '../wire/adf-to-wiki';
import type { Adf, Json } from '../model';

const maxSummary = 255;

export const writeSummary: FieldWriter = ({ issue }, value) => {
  if (value !== null && typeof value !== 'string') throw new FieldProblem('Operation value must be a string');
  if (value === null || value.trim() === '') throw new FieldProblem('You must specify a summary of the issue.');
  if (/[\r\n]/.test(value)) throw new FieldProblem('The summary is invalid because it contains newline characters.');
  if (value.length > maxSummary) throw new FieldProblem('Summary must be less than 255 characters.');
  const text = value.trim();
  if (text === issue.summary) return noChange;
  return {
    items: [item('summary', 'summary', { id: null, text: issue.summary }, { id: null, text })],
    apply: () => {
      issue.summary = text;
    },
  };
};

const documentOf = (value: Json): Adf | null => {
  if (value !== null && !isAdf(value)) {
    throw new FieldProblem('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  }
  if (isTooLong(value)) throw new FieldProblem(tooLong);
  return value;
};

const wikiOrNull = (value: Json): string | null => (value === null ? null : adfToWiki(value));

/** Description and environment: documents, kept in the changelog as wiki mark-up. */
const writeDocument =
  (name: 'description' | 'environment'): FieldWriter =>
  ({ issue }, value) => {
    const next = documentOf(value);
    const before = issue[name];
    if (same(before, next)) return noChange;
    return {
      items: [item(name, name, { id: null, text: wikiOrNull(before) }, { id: null, text: wikiOrNull(next) })],
      apply: () => {
        issue[name] = next;
      },
    };
  };

export const writeDescription = writeDocument('description');
export const writeEnvironment = writeDocument('environment');

/** Custom texts: cleared to an empty string, where Jira's own fields clear to null. */
const customText = (show: (value: Json) => string | null, check: (value: Json) => Json): FieldWriter => {
  return ({ issue }, value, field) => {
    const next = check(value);
    const before = issue.custom[field.id] ?? null;
    if (same(before, next)) return noChange;
    const after = show(next) ?? '';
    return {
      items: [item(field.name, field.id, { id: null, text: show(before) }, { id: null, text: after })],
      apply: () => {
        issue.custom[field.id] = next;
      },
    };
  };
};

const plain = (value: Json): string | null => (value === null ? null : String(value));

export const writeCustomText = customText(plain, (value) => {
  if (value !== null && typeof value !== 'string') throw new FieldProblem('Operation value must be a string');
  return value === '' ? null : value;
});

export const writeCustomDocument = customText(wikiOrNull, documentOf);

/** No `.0` behind whole numbers. */
export const writeCustomNumber = customText(plain, (value) => {
  if (value !== null && typeof value !== 'number') throw new FieldProblem('Operation value must be a number');
  return value;
});

/** Whatever the site does not know the type of: kept as it came, shown as JSON. */
export const writeCustomAny = customText(
  (value) => (value === null || typeof value === 'string' ? value : JSON.stringify(value)),
  (value) => value,
);

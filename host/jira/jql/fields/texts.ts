import { adfText } from '../../adf-text';
import type { Issue, Json } from '../../model';
import { visibleComments } from '../../permissions';
import { isAdf } from '../../wire/adf-node';
import { textOperators } from '../search-field';
import type { SearchField, SearchView } from '../search-field';

type Holds = SearchField['holds'];

const nonEmpty = (...texts: string[]): string[] => texts.filter((text) => text !== '');

const summary: Holds = (issue) => nonEmpty(issue.summary);
const description: Holds = (issue) => nonEmpty(adfText(issue.description));
const environment: Holds = (issue) => nonEmpty(adfText(issue.environment));
/** Only what the searcher may read. */
const comments = (issue: Issue, { site, caller }: SearchView) =>
  nonEmpty(...visibleComments(site, caller, issue).map(({ body }) => adfText(body)));
const customTexts = (issue: Issue) => Object.values(issue.custom).flatMap(textOfValue);

/** A custom field's value as words: plain text or a document. */
export const textOfValue = (value: Json): string[] => {
  if (typeof value === 'string') return nonEmpty(value);
  return isAdf(value) ? nonEmpty(adfText(value)) : [];
};

const field = (name: string, holds: Holds, more: Partial<SearchField> = {}): SearchField => ({
  name,
  operators: textOperators,
  holds,
  means: (text) => [text],
  ...more,
});

export const textFields: Readonly<Record<string, SearchField>> = {
  summary: field('summary', summary, { sortable: true }),
  description: field('description', description, { sortable: true }),
  environment: field('environment', environment, { sortable: true }),
  comment: field('comment', comments, { operators: ['~', '!~'] }),
  text: field(
    'text',
    (issue, view) => [summary, description, environment, comments, customTexts].flatMap((read) => read(issue, view)),
    { operators: ['~'] },
  ),
};

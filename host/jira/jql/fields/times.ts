import type { Issue } from '../../model';
import { epochOf } from '../../time';
import { dateFunctions, dateMeant } from '../date-functions';
import { instantOf } from '../jql-date';
import { orderedOperators } from '../search-field';
import type { SearchField, SearchView } from '../search-field';

/** A field that holds a time or a day; `at` gives epoch ms, or null. */
export const timeField = (name: string, at: (issue: Issue, view: SearchView) => number | null): SearchField => ({
  name,
  operators: orderedOperators,
  holds(issue, view) {
    const time = at(issue, view);
    return time === null ? [] : [time];
  },
  means: (text, view) => [dateMeant(text, name, view)],
  functions: dateFunctions,
  sortable: true,
});

const instant = (time: string | null): number | null => (time === null ? null : epochOf(time));

/** A day is its first minute where the searcher is. */
export const dayField = (name: string, day: (issue: Issue) => string | null): SearchField =>
  timeField(name, (issue, { zone }) => {
    const text = day(issue);
    return text === null ? null : instantOf(text.slice(0, 10), '00:00', zone);
  });

const resolved = timeField('resolved', ({ resolutionDate }) => instant(resolutionDate));
const created = timeField('created', (issue) => instant(issue.created));
const updated = timeField('updated', (issue) => instant(issue.updated));
const due = dayField('due', ({ dueDate }) => dueDate);

export const timeFields: Readonly<Record<string, SearchField>> = {
  created,
  createddate: created,
  updated,
  updateddate: updated,
  resolved,
  resolutiondate: resolved,
  statuscategorychangeddate: timeField('statusCategoryChangedDate', (issue) => instant(issue.statusCategoryChanged)),
  due,
  duedate: due,
};

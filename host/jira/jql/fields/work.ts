import { adfText } from '../../adf-text';
import type { Issue } from '../../model';
import { epochOf } from '../../time';
import { durationSeconds } from '../../wire/duration';
import { noValue } from '../jql-fault';
import { orderedOperators } from '../search-field';
import type { SearchField } from '../search-field';
import { peopleField } from './people';
import { timeField } from './times';

/** Seconds of work; `2h 30m`, or a number of minutes. */
const durationField = (name: string, seconds: (issue: Issue) => number | null): SearchField => ({
  name,
  operators: orderedOperators,
  holds(issue) {
    const value = seconds(issue);
    return value === null ? [] : [value];
  },
  means(text) {
    const value = durationSeconds(text);
    if (value === undefined) throw noValue(text, name);
    return [value];
  },
  sortable: true,
});

const original = durationField('originalEstimate', ({ originalEstimateSeconds }) => originalEstimateSeconds);
const remaining = durationField('remainingEstimate', ({ remainingEstimateSeconds }) => remainingEstimateSeconds);

const worklogDates = timeField('worklogDate', () => null);

/** What was planned and what was worked. */
export const workFields: Readonly<Record<string, SearchField>> = {
  originalestimate: original,
  timeoriginalestimate: original,
  remainingestimate: remaining,
  timeestimate: remaining,
  timespent: durationField('timespent', ({ timeSpentSeconds }) => timeSpentSeconds),
  worklogauthor: {
    ...peopleField('worklogAuthor', ({ worklogs }) => worklogs.map(({ authorId }) => authorId)),
    sortable: false,
  },
  worklogdate: {
    ...worklogDates,
    holds: ({ worklogs }) => worklogs.map(({ started }) => epochOf(started)),
    sortable: false,
  },
  worklogcomment: {
    name: 'worklogComment',
    operators: ['~', '!~'],
    holds: ({ worklogs }) => worklogs.map(({ comment }) => adfText(comment)).filter((text) => text !== ''),
    means: (text) => [text],
  },
};

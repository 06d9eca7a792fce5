import { route } from '@forge/api';
import * as v from 'valibot';
import type { ReviewJira } from '../../app/review-ports';
import { wordsOf } from './field-words';
import { readHistories } from './histories';
import { HEAD, issueWire, PROPERTIES, WHOLE } from './issue-wire';
import { read } from './read';
import { history, id } from './wire';

/** Jira embeds so many history entries at most, and does not always say when it has cut them. */
const EMBEDDED_LIMIT = 100;

const withHistory = v.object({
  id,
  fields: v.record(v.string(), v.unknown()),
  changelog: v.nullish(v.object({ total: v.nullish(v.number(), 0), histories: v.optional(v.array(history), []) })),
});

/** One request, and a second only for an incident whose history is too long to come with it. */
export const readIncident: ReviewJira['readIncident'] = async (issueId, { fieldId, lists }) => {
  const fields = [...(lists ? WHOLE : HEAD), ...(fieldId === null ? [] : [fieldId])].join(',');
  const answer = await read(
    v.unknown(),
    route`/rest/api/3/issue/${issueId}?fields=${fields}&properties=${PROPERTIES}&expand=changelog`,
  );
  const issue = v.parse(issueWire, answer);
  const { fields: values, changelog } = v.parse(withHistory, answer);
  const entries = changelog?.histories ?? [];
  const isWhole = changelog && entries.length < EMBEDDED_LIMIT && changelog.total <= entries.length;
  return {
    issue,
    histories: isWhole ? new Map([[issue.id, entries]]) : await readHistories([issue.id]),
    field: fieldId === null ? null : { id: fieldId, says: wordsOf(values[fieldId]) },
  };
};

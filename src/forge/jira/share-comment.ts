import { route } from '@forge/api';
import * as v from 'valibot';
import type { RevisionJira } from '../../app/revision-ports';
import { read } from './read';
import { refusal } from './refusal';
import { request, sending } from './request';

/** On a comment of ours: which sharing made it. */
const PROPERTY = 'second-story.shared';

const page = v.object({
  comments: v.array(
    v.object({ properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []) }),
  ),
});

export const hasComment: RevisionJira['hasComment'] = async (issueId, mark) => {
  const { comments } = await read(
    page,
    route`/rest/api/3/issue/${issueId}/comment?orderBy=-created&maxResults=50&expand=properties`,
  );
  return comments.some(({ properties }) => properties.some(({ key, value }) => key === PROPERTY && value === mark));
};

export const addComment: RevisionJira['addComment'] = async (issueId, doc, mark) => {
  const body = { body: doc, properties: [{ key: PROPERTY, value: mark }] };
  const answer = await request(route`/rest/api/3/issue/${issueId}/comment`, sending('POST', body));
  if (answer.status >= 400) throw refusal(answer);
};

import { route } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
import type { SharingJira } from '../../app/sharing-ports';
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

export const hasComment: SharingJira['hasComment'] = async (issueId, mark) => {
  const { comments } = await read(
    page,
    route`/rest/api/3/issue/${issueId}/comment?orderBy=-created&maxResults=50&expand=properties`,
  );
  return comments.some(({ properties }) => properties.some(({ key, value }) => key === PROPERTY && value === mark));
};

export const addComment: SharingJira['addComment'] = async (issueId, doc, mark) => {
  const body = { body: doc, properties: [{ key: PROPERTY, value: mark }] };
  const answer = await request(route`/rest/api/3/issue/${issueId}/comment`, sending('POST', body));
  if (answer.status === 404) throw new Failure('incidentGone');
  if (answer.status >= 400) throw refusal(answer);
};

const described = v.object({
  fields: v.object({ description: v.optional(v.unknown()) }),
  changelog: v.nullish(
    v.object({
      histories: v.array(
        v.object({ id: v.string(), items: v.array(v.object({ fieldId: v.optional(v.string()), field: v.string() })) }),
      ),
    }),
  ),
});

export const readDescribed: SharingJira['readDescribed'] = async (issueId) => {
  const { fields, changelog } = await read(
    described,
    route`/rest/api/3/issue/${issueId}?fields=description&expand=changelog`,
  );
  const changes = (changelog?.histories ?? []).filter(({ items }) =>
    items.some(({ fieldId, field }) => (fieldId ?? field) === 'description'),
  );
  return { description: fields.description ?? null, changes: changes.map(({ id }) => id) };
};

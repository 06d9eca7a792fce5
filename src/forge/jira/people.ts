import { route } from '@forge/api';
import * as v from 'valibot';
import { isErased } from '#core/people/erased';
import { toPerson } from '#core/timeline/people';
import { bounded } from '../../app/bounded';
import type { Jira } from '../../app/ports';
import { chunks } from '../chunks';
import { read } from './read';

/** As many as a person looks through. */
const SHOWN = 20;

const user = v.object({
  accountId: v.string(),
  accountType: v.nullish(v.string()),
  displayName: v.nullish(v.string()),
  active: v.nullish(v.boolean()),
  avatarUrls: v.nullish(v.record(v.string(), v.string())),
});

/** People, not apps or customers, who may be assigned issues of this project. */
export const findAssignable: Jira['findAssignable'] = async (project, asked) => {
  const by = new URLSearchParams({ project, ...asked });
  const users = await read(v.array(user), route`/rest/api/3/user/assignable/search?${by}&maxResults=${SHOWN}`);
  return users
    .filter(({ accountType, active }) => (accountType ?? 'atlassian') === 'atlassian' && active !== false)
    .flatMap((record) => toPerson(record) ?? []);
};

/** Accounts in one request; more would make its address too long for some proxies. */
const BULK_LIMIT = 50;

/** Requests at a time. */
const WIDTH = 2;

export const readPeople: Jira['readPeople'] = async (accountIds) => {
  const asking = accountIds.filter((id) => !isErased(id));
  const pages = await bounded(chunks(asking, BULK_LIMIT), WIDTH, (some) => {
    const asked = new URLSearchParams(some.map((accountId) => ['accountId', accountId]));
    return read(v.object({ values: v.array(user) }), route`/rest/api/3/user/bulk?${asked}&maxResults=${BULK_LIMIT}`);
  });
  return pages.flatMap(({ values }) => values.flatMap((record) => toPerson(record) ?? []));
};

import { route } from '@forge/api';
import * as v from 'valibot';
import type { Person } from '#contract';
import { toPerson } from '#core/timeline/people';
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
export async function findAssignable(projectKey: string, query: string): Promise<readonly Person[]> {
  const users = await read(
    v.array(user),
    route`/rest/api/3/user/assignable/search?project=${projectKey}&query=${query}&maxResults=${SHOWN}`,
  );
  return users
    .filter(({ accountType, active }) => (accountType ?? 'atlassian') === 'atlassian' && active !== false)
    .flatMap((record) => toPerson(record) ?? []);
}

import { route } from '@forge/api';
import * as v from 'valibot';
import type { LinkTypeChoice, ProjectChoice } from '#contract';
import { read, shaped } from './read';
import { refusal } from './refusal';
import { request } from './request';
import { id, text } from './wire';

/** As many as a person looks through before they type. */
const SHOWN = 50;

const found = v.object({
  values: v.array(v.object({ id, key: v.string(), name: text })),
  total: v.nullish(v.number()),
  isLast: v.nullish(v.boolean()),
});

/** Projects where this person may create issues, by a word of their key or name, in the order of their names. */
export async function readCreatableProjects(
  query: string,
): Promise<{ readonly projects: readonly ProjectChoice[]; readonly more: boolean }> {
  const asked = new URLSearchParams({
    action: 'create',
    orderBy: 'name',
    maxResults: String(SHOWN),
    ...(query && { query }),
  });
  const { values, total, isLast } = await read(found, route`/rest/api/3/project/search?${asked}`);
  return { projects: values, more: isLast === false || (total ?? 0) > values.length };
}

const linkTypes = v.object({
  issueLinkTypes: v.array(v.object({ id, name: v.string(), inward: v.string(), outward: v.string() })),
});

/** Empty where the site has turned issue links off. */
export async function readLinkTypes(): Promise<readonly LinkTypeChoice[]> {
  const answer = await request(route`/rest/api/3/issueLinkType`);
  if (answer.status === 404) return [];
  if (answer.status >= 400) throw refusal(answer);
  return shaped(linkTypes, answer).issueLinkTypes;
}

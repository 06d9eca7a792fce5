import { route } from '@forge/api';
import * as v from 'valibot';
import { toPerson } from '#core/timeline/people';
import { bounded } from '../../app/bounded';
import type { AfterJira } from '../../app/after-ports';
import type { MeetingJira } from '../../app/meeting-ports';
import { chunks } from '../chunks';
import { read, shaped } from './read';
import { refusal } from './refusal';
import { request } from './request';
import { id, person, text } from './wire';

/** Projects that one search may name by id: Jira's most. */
const SEARCH_LIMIT = 50;

const found = v.object({ values: v.array(v.object({ id, key: v.string(), name: text, lead: person })) });

export const readLedProjects: MeetingJira['readLedProjects'] = async (projectIds) => {
  const pages = await bounded(chunks(projectIds, SEARCH_LIMIT), 1, (some) => {
    const asked = new URLSearchParams(some.map((projectId) => ['id', projectId]));
    return read(found, route`/rest/api/3/project/search?${asked}&expand=lead&maxResults=${SEARCH_LIMIT}`);
  });
  return pages.flatMap(({ values }) => values.map((one) => ({ ...one, lead: toPerson(one.lead) })));
};

export const readLeads: AfterJira['readLeads'] = async (projectIds) =>
  Object.fromEntries((await readLedProjects(projectIds)).map((one) => [one.id, one.lead]));

const components = v.array(v.object({ name: text, lead: person }));

export const readComponentLeads: MeetingJira['readComponentLeads'] = async (projectId) => {
  const answer = await request(route`/rest/api/3/project/${projectId}/components`);
  // A ticket may be seen whose project may not: its components then say nothing of who leads them.
  if (answer.status === 403 || answer.status === 404) return new Map();
  if (answer.status >= 400) throw refusal(answer);
  return new Map(shaped(components, answer).map(({ name, lead }) => [name, toPerson(lead)]));
};

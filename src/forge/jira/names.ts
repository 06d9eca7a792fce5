import { route } from '@forge/api';
import * as v from 'valibot';
import type { PlacesJira } from '../../app/places-ports';
import { bounded } from '../../app/bounded';
import { chunks } from '../chunks';
import { read, shaped } from './read';
import { refusal } from './refusal';
import { request } from './request';
import { id, text } from './wire';

/** Projects that one search may name by id: Jira's most. */
const SEARCH_LIMIT = 50;

const projects = v.object({ values: v.array(v.object({ id, key: v.string(), name: text })) });

export const readProjectNames: PlacesJira['readProjectNames'] = async (projectIds) => {
  const pages = await bounded(chunks(projectIds, SEARCH_LIMIT), 1, (some) => {
    const asked = new URLSearchParams(some.map((projectId) => ['id', projectId]));
    return read(projects, route`/rest/api/3/project/search?${asked}&maxResults=${SEARCH_LIMIT}`);
  });
  return Object.fromEntries(
    pages.flatMap(({ values }) => values.map((one) => [one.id, { key: one.key, name: one.name }])),
  );
};

const priorities = v.array(v.object({ id, name: text }));

/** Not paged: Jira answers them whole, in the site's own order. */
export const readPriorityNames: PlacesJira['readPriorityNames'] = () => read(priorities, route`/rest/api/3/priority`);

/** Gone, or on a board that this person does not see. */
const notThere: ReadonlySet<number> = new Set([400, 403, 404]);

export const readSprintName: PlacesJira['readSprintName'] = async (sprintId) => {
  const answer = await request(route`/rest/agile/1.0/sprint/${sprintId}`);
  if (notThere.has(answer.status)) return null;
  if (answer.status >= 400) throw refusal(answer);
  return shaped(v.object({ name: text }), answer).name;
};

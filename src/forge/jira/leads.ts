import { route } from '@forge/api';
import * as v from 'valibot';
import { toPerson } from '#core/timeline/people';
import { bounded } from '../../app/bounded';
import type { AfterJira } from '../../app/after-ports';
import { chunks } from '../chunks';
import { read } from './read';
import { id, person } from './wire';

/** Projects that one search may name by id: Jira's most. */
const SEARCH_LIMIT = 50;

const found = v.object({ values: v.array(v.object({ id, lead: person })) });

export const readLeads: AfterJira['readLeads'] = async (projectIds) => {
  const pages = await bounded(chunks(projectIds, SEARCH_LIMIT), 1, (some) => {
    const asked = new URLSearchParams(some.map((projectId) => ['id', projectId]));
    return read(found, route`/rest/api/3/project/search?${asked}&expand=lead&maxResults=${SEARCH_LIMIT}`);
  });
  return Object.fromEntries(pages.flatMap(({ values }) => values.map((one) => [one.id, toPerson(one.lead)])));
};

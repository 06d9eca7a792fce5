import { route } from '@forge/api';
import * as v from 'valibot';
import type { AfterJira } from '../../app/after-ports';
import { read } from './read';
import { id } from './wire';

/** What kind of field it is, whatever its id and its name on this site. */
const SPRINT_KIND = 'com.pyxis.greenhopper.jira:gh-sprint';

const fields = v.array(v.object({ id: v.string(), schema: v.nullish(v.object({ custom: v.nullish(v.string()) })) }));

const priorities = v.array(v.object({ id }));

/** Neither list is paged: Jira answers them whole, priorities in the site's own order. */
export const readFollowUpSite: AfterJira['readFollowUpSite'] = async () => {
  const [allFields, allPriorities] = await Promise.all([
    read(fields, route`/rest/api/3/field`),
    read(priorities, route`/rest/api/3/priority`),
  ]);
  return {
    sprintFieldId: allFields.find(({ schema }) => schema?.custom === SPRINT_KIND)?.id ?? null,
    priorities: allPriorities.map((one) => one.id),
  };
};

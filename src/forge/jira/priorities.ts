import { route } from '@forge/api';
import * as v from 'valibot';
import type { AfterJira } from '../../app/after-ports';
import { read } from './read';
import { id, text } from './wire';

const allowed = v.object({
  fields: v.object({
    priority: v.nullish(
      v.object({ allowedValues: v.nullish(v.array(v.object({ id, name: text, iconUrl: v.optional(v.string()) }))) }),
    ),
  }),
});

/** Of its edit screen, in the order of its project's scheme. */
export const readPriorities: AfterJira['readPriorities'] = async (issueId) => {
  const { fields } = await read(allowed, route`/rest/api/3/issue/${issueId}/editmeta`);
  return (fields.priority?.allowedValues ?? []).map(({ id: priorityId, name, iconUrl }) => ({
    id: priorityId,
    name,
    ...(iconUrl !== undefined && { iconUrl }),
  }));
};

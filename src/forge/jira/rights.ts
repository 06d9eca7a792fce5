import { route } from '@forge/api';
import * as v from 'valibot';
import { read } from './read';

const answer = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/**
 * Asked of Jira anew in each call: a payload, a cached right or a hidden button proves nothing. Of an issue that this
 * person may not browse Jira answers 404.
 */
export async function mayEdit(issueId: string): Promise<boolean> {
  const { permissions } = await read(
    answer,
    route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${'EDIT_ISSUES'}`,
  );
  return permissions['EDIT_ISSUES']?.havePermission === true;
}

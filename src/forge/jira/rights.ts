import { route } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
import { read } from './read';

const answer = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** Asked of Jira anew in each call: a payload, a cached right or a hidden button proves nothing. */
export async function mayEdit(issueId: string): Promise<boolean> {
  const { permissions } = await read(
    answer,
    route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${'BROWSE_PROJECTS,EDIT_ISSUES'}`,
  );
  if (!permissions['BROWSE_PROJECTS']?.havePermission) throw new Failure('incidentGone');
  return permissions['EDIT_ISSUES']?.havePermission === true;
}

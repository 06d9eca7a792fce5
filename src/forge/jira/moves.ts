import { route } from '@forge/api';
import * as v from 'valibot';
import { read } from './read';
import { sending } from './request';

/** Throws jiraRefused (a closed sprint, no permission), incidentGone where this person does not see the sprint. */
export async function moveToSprint(sprintId: number, issues: readonly string[]): Promise<void> {
  await read(v.unknown(), route`/rest/agile/1.0/sprint/${sprintId}/issue`, sending('POST', { issues }));
}

/** Out of every active and future sprint. Throws jiraRefused. */
export async function moveToBacklog(issues: readonly string[]): Promise<void> {
  await read(v.unknown(), route`/rest/agile/1.0/backlog/issue`, sending('POST', { issues }));
}

import { type RequestInit, type Route, route } from '@forge/api';
import * as v from 'valibot';
import { isFailure } from '../../app/failure';
import type { SingleRecord } from '../../app/ports';
import { read } from './read';
import { sending } from './request';
import { comment, history, worklog } from './wire';

/** One record, or null where it is gone. */
async function unlessGone<S extends v.GenericSchema>(schema: S, path: Route, init?: RequestInit) {
  try {
    return await read(schema, path, init);
  } catch (error) {
    if (isFailure(error, 'incidentGone')) return null;
    throw error;
  }
}

const listed = v.object({ histories: v.array(history) });

export async function readRecord(
  kind: SingleRecord['kind'],
  issueId: string,
  recordId: string,
): Promise<SingleRecord | null> {
  if (kind === 'changelog') {
    const found = await unlessGone(
      listed,
      route`/rest/api/3/issue/${issueId}/changelog/list`,
      sending('POST', { changelogIds: [Number(recordId)] }),
    );
    const record = found?.histories.find((entry) => entry.id === recordId);
    return record ? { kind, record } : null;
  }
  if (kind === 'comment') {
    const record = await unlessGone(comment, route`/rest/api/3/issue/${issueId}/comment/${recordId}`);
    return record && { kind, record };
  }
  const record = await unlessGone(worklog, route`/rest/api/3/issue/${issueId}/worklog/${recordId}`);
  return record && { kind, record };
}

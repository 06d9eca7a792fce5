import { privacy } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../app/failure';
import type { PrivacyPorts } from '../app/privacy-ports';
import { retryAfterMs } from './jira/retry-after';

const statuses = v.array(v.object({ accountId: v.string(), status: v.picklist(['closed', 'updated']) }));

const isAnswer = (error: unknown): error is Pick<Response, 'status' | 'headers'> =>
  typeof error === 'object' && error !== null && 'status' in error && 'headers' in error;

/** The SDK rejects with the answer itself; anything else is a connection that broke. */
function refusal(error: unknown): Error {
  if (!isAnswer(error)) return new Failure('jiraDown');
  const wait = retryAfterMs(error.headers.get('retry-after'), Date.now());
  const details = wait === null ? {} : { retryAfterMs: wait };
  if (error.status === 429) return new Failure('jiraBusy', details);
  if (error.status >= 500 || error.status === 408) return new Failure('jiraDown', details);
  if (error.status === 400) return new Failure('jiraRefused');
  return new Error(`Atlassian answered ${error.status} to the report of stored accounts`);
}

export const report: PrivacyPorts['report'] = async (accounts) => {
  try {
    return v.parse(statuses, await privacy.reportPersonalData([...accounts]));
  } catch (error) {
    throw v.isValiError(error) ? error : refusal(error);
  }
};

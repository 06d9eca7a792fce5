import * as v from 'valibot';
import { Failure } from '../../app/failure';
import type { Answer } from './request';

/** Jira has two envelopes: its own, and the framework's `problem+json`; some bodies hold neither. */
const envelope = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
  detail: v.optional(v.string()),
  message: v.optional(v.string()),
});

/** Jira's words by field id; '' for words about no field. */
export function wordsOf({ body }: Answer): Record<string, string> {
  const parsed = v.safeParse(envelope, body);
  if (!parsed.success) return {};
  const { errorMessages, errors, detail, message } = parsed.output;
  const general = errorMessages.join(' ') || detail || message;
  return { ...errors, ...(general && { '': general }) };
}

/** A person without a session, or an app without a scope: nothing the person can put right in this call. */
class Unauthorised extends Error {
  override readonly name = 'Unauthorised';
}

/** What a 4xx answer means, in Jira's own words. */
export function refusal(answer: Answer): Error {
  if (answer.status === 401) return new Unauthorised('Jira answered 401');
  return new Failure('jiraRefused', { fields: wordsOf(answer) });
}

import { asApp, asUser, getAppContext, type RequestInit, type Route } from '@forge/api';
import { Failure } from '../../app/failure';
import { NotSent } from '../../app/not-sent';
import { retryAfterMs } from './retry-after';

/** With less time than this left, a read begun now would end with the function: better say so while we can. */
const LEAST_TIME_MS = 1_000;

export type Answer = { readonly status: number; readonly body: unknown };

/** Forge asks for the person's consent when it sees this error; it must reach the platform. */
const asksConsent = (error: unknown): boolean => error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';

type Ask = (route: Route, init?: RequestInit) => ReturnType<ReturnType<typeof asUser>['requestJira']>;

async function send(route: Route, init: RequestInit | undefined, product: Ask) {
  if (getAppContext().invocationRemainingTimeInMillis() < LEAST_TIME_MS) throw new Failure('jiraDown');
  try {
    return await product(route, init);
  } catch (error) {
    if (asksConsent(error)) throw error;
    // The proxy refused or the connection broke: whether a write arrived is unknown.
    throw new Failure('jiraDown');
  }
}

async function parse(read: () => Promise<string>, mustParse: boolean): Promise<unknown> {
  try {
    const text = await read();
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    // A refusal needs no body to be one; an answer that breaks off is none.
    if (mustParse) throw new Failure('jiraDown');
    return null;
  }
}

async function ask(route: Route, init: RequestInit | undefined, product: Ask): Promise<Answer> {
  const response = await send(route, init, product);
  const { status } = response;
  const wait = retryAfterMs(response.headers.get('retry-after'), Date.now());
  if (status === 429) throw new Failure('jiraBusy', wait === null ? {} : { retryAfterMs: wait });
  const details = wait === null ? {} : { retryAfterMs: wait };
  // A gateway's 502 and 504 tell of a lost answer; these two, that nothing was done.
  if (status === 500 || status === 503) throw new NotSent(details);
  if (status >= 500 || status === 408) throw new Failure('jiraDown', details);
  return { status, body: await parse(() => response.text(), response.ok) };
}

/**
 * Asks Jira as the person who calls. Answers 2xx and refusals (4xx) alike; throws jiraBusy for 429 and jiraDown for
 * 5xx (whose bodies are a gateway's and are not read), for lost connections and for answers that break off.
 */
export const request = (route: Route, init?: RequestInit): Promise<Answer> =>
  ask(route, init, (...asked) => asUser().requestJira(...asked));

/** The same as the app itself. */
export const requestAsApp = (route: Route, init?: RequestInit): Promise<Answer> =>
  ask(route, init, (...asked) => asApp().requestJira(...asked));

/** Asks Confluence as the person who calls, and throws as `request` does. */
export const requestWiki = (route: Route, init?: RequestInit): Promise<Answer> =>
  ask(route, init, (...asked) => asUser().requestConfluence(...asked));

/** A JSON request body with its headers. */
export const sending = (method: 'POST' | 'PUT', body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  body: JSON.stringify(body),
});

import type { Call } from './http';
import { Refusal } from './http';
import type { Issue, JsonObject } from './model';
import { findIssue } from './permissions';
import { isObject } from './read';

/** Jira's refusal of a body that breaks the request's schema; it carries `errorMessages` alone. */
export const invalidPayload = (): Refusal =>
  new Refusal(400, ['Invalid request payload. Refer to the REST API documentation and try again.'], {}, {}, true);

/** The body as an object. With `known`, any other property is refused, as where Jira closes its schema. */
export function bodyOf({ json }: Call, known?: readonly string[]): JsonObject {
  if (!isObject(json)) throw invalidPayload();
  if (known !== undefined && Object.keys(json).some((key) => !known.includes(key))) throw invalidPayload();
  return json;
}

/** The issue that the path names; 404 where the caller does not see it. */
export function issueOf({ site, caller, params }: Call): Issue {
  return findIssue(site, caller, params.issueIdOrKey ?? '');
}

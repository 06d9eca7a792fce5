import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, Json } from '../model';
import { lookUpIssue, maySee } from '../permissions';
import { isObject, listOr, stringsOf } from '../read';
import { bodyOf, invalidPayload } from '../request-parts';
import { issueJson } from '../wire/issue';
import { createdJson } from './issue';

const maxCreated = 50;
const maxFetched = 100;
const maxProperties = 5;

/** Creates up to 50; each stands or falls alone, and the refused ones are named by their place in the list. */
function postBulk(call: Call): JiraReply {
  const updates = listOr(bodyOf(call).issueUpdates);
  if (updates.length === 0) throw new Refusal(400, ['No Issue Create payload supplied']);
  if (updates.length > maxCreated) {
    throw new Refusal(400, [`Cannot process more than ${maxCreated} issue create requests at once.`]);
  }
  const issues: Json[] = [];
  const errors: Json[] = [];
  for (const [failedElementNumber, update] of updates.entries()) {
    try {
      if (!isObject(update)) throw invalidPayload();
      issues.push(createdJson(call, update));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, messages, fieldErrors } = error;
      const elementErrors = { errorMessages: [...messages], errors: { ...fieldErrors } };
      errors.push({ status, elementErrors, failedElementNumber });
    }
  }
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
}

/** The visible issues among those asked for, each once, by ascending id. */
export function visibleAmong({ site, caller }: Call, idsOrKeys: readonly string[]): Issue[] {
  const found = new Map<string, Issue>();
  for (const idOrKey of idsOrKeys) {
    const issue = lookUpIssue(site, idOrKey);
    if (issue !== undefined && maySee(site, caller, issue)) found.set(issue.id, issue);
  }
  return [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
}

const known = ['issueIdsOrKeys', 'fields', 'expand', 'properties', 'fieldsByKeys'];

/** Answers up to 100 issues; what does not exist or may not be seen is in neither list. */
function bulkFetch(call: Call): JiraReply {
  const { issueIdsOrKeys, fields, expand, properties } = bodyOf(call, known);
  const asked = stringsOf(issueIdsOrKeys);
  if (!Array.isArray(issueIdsOrKeys) || asked.length === 0) {
    throw new Refusal(400, ['At least one issue ID or key must be provided.']);
  }
  if (asked.length > maxFetched) {
    throw new Refusal(400, [`You may only load a maximum of ${maxFetched} issues by ID or key at a time.`]);
  }
  if (listOr(properties).length > maxProperties) {
    throw new Refusal(400, [`A maximum of ${maxProperties} issue property keys can be specified.`]);
  }
  if (expand !== undefined && !Array.isArray(expand)) throw invalidPayload();
  if (fields !== undefined && !Array.isArray(fields)) throw invalidPayload();
  const options = {
    fields: stringsOf(fields),
    expand: stringsOf(expand),
    properties: stringsOf(properties),
    shape: 'list' as const,
  };
  const issues = visibleAmong(call, asked).map((issue): Json => issueJson(call.site, call.caller, issue, options));
  return { status: 200, body: { issues, issueErrors: [] } };
}

const countIssues = ({ body }: JiraReply): number =>
  body !== undefined && !Buffer.isBuffer(body) && isObject(body) ? listOr(body.issues).length : 0;

export const issueBulkRoutes: Route[] = [
  { method: 'POST', template: '/rest/api/3/issue/bulk', handle: postBulk, anonymous: false },
  { method: 'POST', template: '/rest/api/3/issue/bulkfetch', handle: bulkFetch, objects: countIssues },
];

import { assignIssue } from '../edit/assign-issue';
import { createIssue } from '../edit/create-issue';
import { deleteIssue } from '../edit/delete-issue';
import { editIssue } from '../edit/edit-issue';
import { FieldProblem } from '../edit/field-change';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { JsonObject } from '../model';
import { canOn, projectOf } from '../permissions';
import { listParam } from '../params';
import { bodyOf, issueOf } from '../request-parts';
import { apiUrl } from '../wire/addresses';
import { editMetaJson } from '../wire/edit-meta';
import { issueJson } from '../wire/issue';

const template = '/rest/api/3/issue/{issueIdOrKey}';

function getIssue(call: Call): JiraReply {
  const { site, caller, query } = call;
  const options = {
    fields: listParam(query, 'fields'),
    expand: listParam(query, 'expand'),
    properties: listParam(query, 'properties'),
  };
  return { status: 200, body: issueJson(site, caller, issueOf(call), options) };
}

/** What creating one issue answers, in a bulk too. */
export function createdJson(call: Call, body: JsonObject): JsonObject {
  const { site, caller } = call;
  const { issue, transition } = createIssue(site, caller, body);
  return {
    id: issue.id,
    key: issue.key,
    self: apiUrl(site, caller, `issue/${issue.id}`),
    ...(transition === undefined ? {} : { transition }),
  };
}

function postIssue(call: Call): JiraReply {
  if (call.json === undefined) throw new Refusal(400, ['No Issue Create payload supplied']);
  return { status: 201, body: createdJson(call, bodyOf(call)) };
}

function putIssue(call: Call): JiraReply {
  const { site, caller, query } = call;
  const issue = issueOf(call);
  const body = bodyOf(call);
  if (query.get('notifyUsers') === 'false' && !canOn(site, caller, 'ADMINISTER_PROJECTS', issue)) {
    const text = 'To discard the user notification either admin or project admin permissions are required.';
    throw new Refusal(403, [text]);
  }
  // A transition in the body is ignored, as Jira ignores it.
  editIssue(site, caller, issue, body);
  if (query.get('returnIssue') !== 'true') return { status: 204 };
  return { status: 200, body: issueJson(site, caller, issue, { expand: listParam(query, 'expand') }) };
}

function removeIssue(call: Call): JiraReply {
  deleteIssue(call.site, call.caller, issueOf(call), call.query.get('deleteSubtasks') === 'true');
  return { status: 204 };
}

/** `{ accountId }`: null unassigns, `-1` is the project's default. The screen is not asked. */
function putAssignee(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const { accountId } = bodyOf(call);
  if (!canOn(site, caller, 'ASSIGN_ISSUES', issue)) {
    throw new Refusal(403, ['You do not have permission to assign issues.']);
  }
  if (accountId !== null && typeof accountId !== 'string') {
    throw new Refusal(400, ["'accountId' must be provided."]);
  }
  const place = { site, caller, issue, project: projectOf(site, issue), creating: false };
  try {
    assignIssue(place, accountId);
  } catch (error) {
    if (error instanceof FieldProblem) throw new Refusal(400, [], { assignee: error.message });
    throw error;
  }
  return { status: 204 };
}

function getEditMeta(call: Call): JiraReply {
  return { status: 200, body: editMetaJson(call.site, call.caller, issueOf(call)) };
}

export const issueRoutes: Route[] = [
  { method: 'POST', template: '/rest/api/3/issue', handle: postIssue },
  { method: 'GET', template, handle: getIssue, objects: () => 1 },
  { method: 'PUT', template, handle: putIssue },
  { method: 'DELETE', template, handle: removeIssue, anonymous: false },
  { method: 'PUT', template: `${template}/assignee`, handle: putAssignee, anonymous: false },
  { method: 'GET', template: `${template}/editmeta`, handle: getEditMeta },
];

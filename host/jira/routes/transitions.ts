import { transitionIssue } from '../edit/transition-issue';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import { listParam } from '../params';
import { bodyOf, issueOf } from '../request-parts';
import { transitionsJson } from '../wire/transition';
import { isObject } from '../read';

const template = '/rest/api/3/issue/{issueIdOrKey}/transitions';

/** The ways out of the issue's status; an unknown `transitionId` and a missing right both give an empty list. */
function getTransitions(call: Call): JiraReply {
  const { site, caller, query } = call;
  const wanted = query.get('transitionId');
  const withFields = listParam(query, 'expand').includes('transitions.fields');
  const transitions = transitionsJson(site, caller, issueOf(call))
    .filter((one) => wanted === null || (isObject(one) && one.id === wanted))
    .map((one) => (withFields && isObject(one) ? { ...one, fields: {} } : one));
  return { status: 200, body: { expand: 'transitions', transitions } };
}

function postTransition(call: Call): JiraReply {
  const issue = issueOf(call);
  if (call.json === undefined) throw new Refusal(400, ["Missing 'transition' identifier"]);
  transitionIssue(call.site, call.caller, issue, bodyOf(call));
  return { status: 204 };
}

export const transitionsRoutes: Route[] = [
  { method: 'GET', template, handle: getTransitions },
  { method: 'POST', template, handle: postTransition },
];

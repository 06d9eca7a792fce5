import { checkMayWriteProperties, checkProperty } from '../edit/entity-properties';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, Json } from '../model';
import { issueOf } from '../request-parts';
import { apiUrl } from '../wire/addresses';

const template = '/rest/api/3/issue/{issueIdOrKey}/properties';

const keyOf = ({ params }: Call): string => params.propertyKey ?? '';

const valueOf = (call: Call, issue: Issue): Json => {
  const value = issue.properties[keyOf(call)];
  if (value !== undefined) return value;
  throw new Refusal(404, [`The property with key '${keyOf(call)}' does not exist.`]);
};

function getKeys(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const keys = Object.keys(issue.properties).map((key) => ({
    key,
    self: apiUrl(site, caller, `issue/${issue.id}/properties/${encodeURIComponent(key)}`),
  }));
  return { status: 200, body: { keys } };
}

function getProperty(call: Call): JiraReply {
  return { status: 200, body: { key: keyOf(call), value: valueOf(call, issueOf(call)) } };
}

/** 201 for a new key, 200 for a new value. The issue's `updated` stays: properties are no fields. */
function putProperty(call: Call): JiraReply {
  const issue = issueOf(call);
  checkMayWriteProperties(call.site, call.caller, issue);
  const value = checkProperty(keyOf(call), call.json);
  const isNew = !(keyOf(call) in issue.properties);
  issue.properties[keyOf(call)] = value;
  return { status: isNew ? 201 : 200 };
}

function removeProperty(call: Call): JiraReply {
  const issue = issueOf(call);
  checkMayWriteProperties(call.site, call.caller, issue);
  valueOf(call, issue);
  delete issue.properties[keyOf(call)];
  return { status: 204 };
}

export const issuePropertiesRoutes: Route[] = [
  { method: 'GET', template, handle: getKeys },
  { method: 'GET', template: `${template}/{propertyKey}`, handle: getProperty },
  { method: 'PUT', template: `${template}/{propertyKey}`, handle: putProperty },
  { method: 'DELETE', template: `${template}/{propertyKey}`, handle: removeProperty },
];

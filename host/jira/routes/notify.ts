import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Issue, JsonObject } from '../model';
import { actorOf } from '../permissions';
import { listOr, objectOr, stringOr } from '../read';
import { bodyOf, issueOf } from '../request-parts';

const recipientsOf = (issue: Issue, to: JsonObject): string[] => {
  const named = listOr(to.users).map((user) => stringOr(objectOr(user).accountId));
  const held = [
    ...(to.reporter === true ? [issue.reporterId] : []),
    ...(to.assignee === true ? [issue.assigneeId] : []),
    ...(to.watchers === true ? issue.watcherIds : []),
    ...(to.voters === true ? issue.voterIds : []),
  ];
  return [...new Set([...named, ...held.filter((id): id is string => id !== null)])];
};

/** Checks a notification and lets it go: the played site sends no mail. */
function postNotify(call: Call): JiraReply {
  const { site, caller } = call;
  const issue = issueOf(call);
  const to = objectOr(bodyOf(call).to);
  const groups = [...listOr(to.groups), ...listOr(to.groupIds)];
  const others = recipientsOf(issue, to).filter((id) => id !== actorOf(site, caller));
  if (groups.length === 0 && others.length === 0) {
    throw new Refusal(400, ['No recipients were defined for notification.']);
  }
  const unknown = others.find((id) => site.state.users[id] === undefined);
  if (unknown !== undefined) throw new Refusal(400, [`The user '${unknown}' does not exist.`]);
  return { status: 204 };
}

export const notifyRoutes: Route[] = [
  { method: 'POST', template: '/rest/api/3/issue/{issueIdOrKey}/notify', handle: postNotify, anonymous: false },
];

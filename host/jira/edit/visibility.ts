import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import type { Comment, Issue, JsonObject } from '../model';
import { callerUser, holdsRole } from '../permissions';
import { objectOr, stringOr } from '../read';

/** A new Jira site brings these; roles are not modelled beyond their names. */
const usualRoles = ['Administrators', 'Developers', 'Users', 'Member', 'Viewer', 'Service Desk Team'];

/** Roles of the site: the usual ones, and those that its comments name (an export brings its own). */
function isRole({ state }: Site, name: string): boolean {
  const named = ({ comments }: Issue) => comments.some(({ visibility: v }) => v?.type === 'role' && v.value === name);
  return usualRoles.includes(name) || Object.values(state.issues).some(named);
}

const isGroup = ({ state }: Site, name: string): boolean =>
  Object.values(state.users).some(({ groups }) => groups.includes(name));

const refused = (words: string): Refusal => new Refusal(400, [], { commentLevel: words });

/**
 * Whom a comment is for, as its body says; undefined: everybody who sees the issue. Refused, as by Jira, for a role or
 * a group that is not there, and for one that the writer is not in.
 */
export function visibilityOf(site: Site, caller: Caller, issue: Issue, body: JsonObject): Comment['visibility'] {
  const { type, value, identifier } = objectOr(body.visibility);
  if (type !== 'group' && type !== 'role') return undefined;
  const name = stringOr(value) || stringOr(identifier);
  if (type === 'role') {
    if (!isRole(site, name)) throw refused(`Role: ${name} does not exist.`);
    if (!holdsRole(site, caller, name, issue))
      throw refused(`You are currently not a member of the project role: ${name}.`);
  } else {
    if (!isGroup(site, name)) throw refused(`Group: ${name} does not exist.`);
    if (!caller.asApp && !callerUser(site, caller)?.groups.includes(name))
      throw refused(`You are currently not a member of the group: ${name}.`);
  }
  return { type, value: name, identifier: stringOr(identifier) || name };
}

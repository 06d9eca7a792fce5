import type { Caller, Site } from './http';
import { Refusal } from './http';
import type { Comment, Issue, PermissionKey, Project, SiteState, User, Worklog } from './model';

/** The account an app acts with when nobody stands behind it; null where the site knows none. */
function appAccountId(state: SiteState): string | null {
  return Object.values(state.users).find((user) => user.accountType === 'app' && user.active)?.accountId ?? null;
}

/** Whose name is written under what the caller does; null: nobody's (anonymous). */
export function actorOf(site: Site, caller: Caller): string | null {
  return caller.accountId ?? (caller.asApp ? appAccountId(site.state) : null);
}

/** The caller's user record; undefined for anonymous callers and unknown accounts. */
export function callerUser(site: Site, caller: Caller): User | undefined {
  const id = actorOf(site, caller);
  return id === null ? undefined : site.state.users[id];
}

/** Whether that user holds the permission in the project, by role, account, or as anybody signed in. */
export function userCan(user: User | undefined, permission: PermissionKey, project: Project): boolean {
  if (user === undefined || !user.active) return false;
  const holders = project.permissions[permission] ?? [];
  return holders.some((holder) => holder === 'anyone' || holder === user.role || holder === `user:${user.accountId}`);
}

/** Whether the caller holds the permission in the project; the app's own account holds all. */
export function can(site: Site, caller: Caller, permission: PermissionKey, project: Project): boolean {
  if (caller.asApp) return true;
  return caller.accountId !== null && userCan(site.state.users[caller.accountId], permission, project);
}

export function projectOf(site: Site, issue: Issue): Project {
  const project = site.state.projects[issue.projectId];
  if (project === undefined) throw new Error(`Issue ${issue.key} belongs to no project.`);
  return project;
}

/** Whether the caller holds the permission in the issue's project. */
export function canOn(site: Site, caller: Caller, permission: PermissionKey, issue: Issue): boolean {
  return can(site, caller, permission, projectOf(site, issue));
}

const isInSecurityLevel = (site: Site, caller: Caller, issue: Issue): boolean => {
  if (issue.securityLevelId === null) return true;
  const level = projectOf(site, issue).securityLevels.find(({ id }) => id === issue.securityLevelId);
  const actor = actorOf(site, caller);
  return level !== undefined && actor !== null && level.memberIds.includes(actor);
};

/** Browse projects, and membership of the issue's security level where it has one. */
export function maySee(site: Site, caller: Caller, issue: Issue): boolean {
  return canOn(site, caller, 'BROWSE_PROJECTS', issue) && isInSecurityLevel(site, caller, issue);
}

/** The issue, seen or not: by id, key in any case, or former key. */
export function lookUpIssue(site: Site, idOrKey: string): Issue | undefined {
  return /^\d+$/.test(idOrKey) ? site.state.issues[idOrKey] : site.issueKeys.find(idOrKey);
}

/** The issue by id, key (any case) or former key; the 404 Refusal where it is missing or the caller may not see it. */
export function findIssue(site: Site, caller: Caller, idOrKey: string): Issue {
  const issue = lookUpIssue(site, idOrKey);
  if (issue === undefined || !maySee(site, caller, issue)) {
    throw new Refusal(404, ['Issue does not exist or you do not have permission to see it.']);
  }
  return issue;
}

/** Project roles are not modelled: Administrators are those who administer, every other role those who may edit. */
export const holdsRole = (site: Site, caller: Caller, role: string, issue: Issue): boolean =>
  canOn(site, caller, role === 'Administrators' ? 'ADMINISTER_PROJECTS' : 'EDIT_ISSUES', issue);

/** Whether a comment's or worklog's own restriction lets the caller read it. */
function maySeeRestricted(site: Site, caller: Caller, issue: Issue, visibility: Comment['visibility']): boolean {
  if (visibility === undefined || caller.asApp) return true;
  if (visibility.type === 'role') return holdsRole(site, caller, visibility.value, issue);
  return callerUser(site, caller)?.groups.includes(visibility.value) ?? false;
}

/** Internal notes of a service project are for its agents, here everybody who may edit or serves the desk. */
export function isAgent(site: Site, caller: Caller, project: Project): boolean {
  return can(site, caller, 'SERVICEDESK_AGENT', project) || can(site, caller, 'EDIT_ISSUES', project);
}

export function maySeeComment(site: Site, caller: Caller, issue: Issue, comment: Comment): boolean {
  if (!maySeeRestricted(site, caller, issue, comment.visibility)) return false;
  return comment.jsdPublic || isAgent(site, caller, projectOf(site, issue));
}

/** The issue's comments that the caller may read, oldest first. */
export function visibleComments(site: Site, caller: Caller, issue: Issue): Comment[] {
  return issue.comments.filter((comment) => maySeeComment(site, caller, issue, comment));
}

export function hasWritten(site: Site, caller: Caller, record: Comment | Worklog): boolean {
  const actor = actorOf(site, caller);
  return actor !== null && record.authorId === actor;
}

import type { Holder, PermissionKey, Project } from './model';

const readers: PermissionKey[] = ['BROWSE_PROJECTS', 'VIEW_VOTERS_AND_WATCHERS'];
const responders: PermissionKey[] = [
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'LINK_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'SCHEDULE_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'TRANSITION_ISSUES',
  'CLOSE_ISSUES',
  'RESOLVE_ISSUES',
  'WORK_ON_ISSUES',
  'CREATE_ATTACHMENTS',
  'MANAGE_WATCHERS',
  'SERVICEDESK_AGENT',
];
const admins: PermissionKey[] = [
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'SET_ISSUE_SECURITY',
  'MODIFY_REPORTER',
  'DELETE_ISSUES',
  'MOVE_ISSUES',
  'DELETE_ALL_ATTACHMENTS',
  'ADMINISTER_PROJECTS',
];

/**
 * What each role may do in a project. `without` names roles that hold nothing there: a restricted project.
 * `also` are accounts that hold what a responder does (an app that works in the project).
 */
export function rolePermissions(options: { without?: Holder[]; also?: string[] } = {}): Project['permissions'] {
  const out = new Set(options.without ?? []);
  const also = (options.also ?? []).map((id): Holder => `user:${id}`);
  const held = (holders: Holder[]) => [...holders.filter((holder) => !out.has(holder)), ...also];
  return Object.fromEntries([
    ...readers.map((key) => [key, held(['admin', 'responder', 'outsider', 'reader'])]),
    ...responders.map((key) => [key, held(['admin', 'responder', 'outsider'])]),
    ...admins.map((key) => [key, ['admin']]),
  ]) as Project['permissions'];
}

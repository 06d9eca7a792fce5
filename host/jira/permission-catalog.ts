import type { PermissionKey } from './model';

export interface Permission {
  id: string;
  key: PermissionKey | GlobalKey;
  name: string;
  type: 'PROJECT' | 'GLOBAL';
  description: string;
}

export type GlobalKey = 'ADMINISTER' | 'SYSTEM_ADMIN' | 'USER_PICKER' | 'CREATE_SHARED_OBJECTS' | 'BULK_CHANGE';

type Row = readonly [id: string, key: PermissionKey, name: string, description: string];

/** Permissions of a project, with Jira's own numbers and names; the words are ours. */
const project: readonly Row[] = [
  ['10', 'BROWSE_PROJECTS', 'Browse Projects', 'See the project and its issues.'],
  ['11', 'CREATE_ISSUES', 'Create Issues', 'Create issues.'],
  ['12', 'EDIT_ISSUES', 'Edit Issues', 'Edit issues.'],
  ['13', 'ASSIGN_ISSUES', 'Assign Issues', 'Assign issues to others.'],
  ['14', 'RESOLVE_ISSUES', 'Resolve Issues', 'Resolve and reopen issues.'],
  ['15', 'ADD_COMMENTS', 'Add Comments', 'Comment on issues.'],
  ['16', 'DELETE_ISSUES', 'Delete Issues', 'Delete issues.'],
  ['17', 'ASSIGNABLE_USER', 'Assignable User', 'Be assigned issues.'],
  ['18', 'CLOSE_ISSUES', 'Close Issues', 'Close issues.'],
  ['19', 'CREATE_ATTACHMENTS', 'Create Attachments', 'Attach files.'],
  ['20', 'WORK_ON_ISSUES', 'Work On Issues', 'Log work.'],
  ['21', 'LINK_ISSUES', 'Link Issues', 'Link issues.'],
  ['23', 'ADMINISTER_PROJECTS', 'Administer Projects', 'Administer the project.'],
  ['25', 'MOVE_ISSUES', 'Move Issues', 'Move issues between projects.'],
  ['26', 'SET_ISSUE_SECURITY', 'Set Issue Security', 'Set the security level of an issue.'],
  ['28', 'SCHEDULE_ISSUES', 'Schedule Issues', 'Set due dates and rank issues.'],
  ['30', 'MODIFY_REPORTER', 'Modify Reporter', 'Change the reporter.'],
  ['31', 'VIEW_VOTERS_AND_WATCHERS', 'View Voters and Watchers', 'See who votes for and watches an issue.'],
  ['32', 'MANAGE_WATCHERS', 'Manage Watchers', 'Add and remove watchers.'],
  ['34', 'EDIT_ALL_COMMENTS', 'Edit All Comments', 'Edit every comment.'],
  ['35', 'EDIT_OWN_COMMENTS', 'Edit Own Comments', 'Edit own comments.'],
  ['36', 'DELETE_ALL_COMMENTS', 'Delete All Comments', 'Delete every comment.'],
  ['37', 'DELETE_OWN_COMMENTS', 'Delete Own Comments', 'Delete own comments.'],
  ['38', 'DELETE_ALL_ATTACHMENTS', 'Delete All Attachments', 'Delete every attachment.'],
  ['46', 'TRANSITION_ISSUES', 'Transition Issues', 'Move issues through their workflow.'],
  ['-1', 'MANAGE_SPRINTS_PERMISSION', 'Manage Sprints', 'Create, start and complete sprints.'],
  ['-1', 'SERVICEDESK_AGENT', 'Service Project Agent', 'Work on requests of a service project.'],
];

type GlobalRow = readonly [id: string, key: GlobalKey, name: string, description: string];

const global: readonly GlobalRow[] = [
  ['0', 'ADMINISTER', 'Administer Jira', 'Administer the site.'],
  ['44', 'SYSTEM_ADMIN', 'Jira System Administrators', 'Administer the system.'],
  ['27', 'USER_PICKER', 'Browse users and groups', 'Find people by name.'],
  ['22', 'CREATE_SHARED_OBJECTS', 'Share dashboards and filters', 'Share dashboards and filters.'],
  ['33', 'BULK_CHANGE', 'Make bulk changes', 'Change many issues at once.'],
];

/** Every permission the site knows. */
const permissionCatalog: readonly Permission[] = [
  ...project.map(([id, key, name, description]): Permission => ({ id, key, name, type: 'PROJECT', description })),
  ...global.map(([id, key, name, description]): Permission => ({ id, key, name, type: 'GLOBAL', description })),
];

/** The permission of that key, or undefined. */
export const permissionNamed = (key: string): Permission | undefined =>
  permissionCatalog.find((one) => one.key === key);

export const isProjectKey = (key: string): key is PermissionKey => permissionNamed(key)?.type === 'PROJECT';

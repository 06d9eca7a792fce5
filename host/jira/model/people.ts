export type Role = 'admin' | 'responder' | 'reader' | 'outsider';

export interface User {
  accountId: string;
  accountType: 'atlassian' | 'app' | 'customer' | 'unknown';
  displayName: string;
  emailAddress: string;
  active: boolean;
  timeZone: string;
  locale: string;
  /** null: known by name only (an author in an import); nobody signs in as them. */
  role: Role | null;
  groups: string[];
  /** When the account was closed for good, epoch ms of the host's clock. */
  closedAt?: number;
  /** When the person last changed what their profile says. */
  changedAt?: number;
}

/** Who holds a permission: everybody of a role, one account (`user:<accountId>`), or `anyone` signed in. */
export type Holder = Role | 'anyone' | `user:${string}`;

export type PermissionKey =
  | 'BROWSE_PROJECTS'
  | 'CREATE_ISSUES'
  | 'EDIT_ISSUES'
  | 'ASSIGN_ISSUES'
  | 'ASSIGNABLE_USER'
  | 'LINK_ISSUES'
  | 'ADD_COMMENTS'
  | 'EDIT_ALL_COMMENTS'
  | 'EDIT_OWN_COMMENTS'
  | 'DELETE_ALL_COMMENTS'
  | 'DELETE_OWN_COMMENTS'
  | 'SCHEDULE_ISSUES'
  | 'MANAGE_SPRINTS_PERMISSION'
  | 'SET_ISSUE_SECURITY'
  | 'TRANSITION_ISSUES'
  | 'MODIFY_REPORTER'
  | 'DELETE_ISSUES'
  | 'MOVE_ISSUES'
  | 'CLOSE_ISSUES'
  | 'RESOLVE_ISSUES'
  | 'WORK_ON_ISSUES'
  | 'CREATE_ATTACHMENTS'
  | 'DELETE_ALL_ATTACHMENTS'
  | 'MANAGE_WATCHERS'
  | 'VIEW_VOTERS_AND_WATCHERS'
  | 'ADMINISTER_PROJECTS'
  | 'SERVICEDESK_AGENT';

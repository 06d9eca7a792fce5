import type { JsonObject } from './json';

export interface HistoryItem {
  field: string;
  fieldtype: 'jira' | 'custom';
  /** Absent for Link, RemoteIssueLink, Key, Workflow, IssueParentAssociation, Parent, WorklogId, Epic Child. */
  fieldId?: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
  tmpFromAccountId?: string | null;
  tmpToAccountId?: string | null;
}

export interface History {
  id: string;
  /** null where an export names nobody. */
  authorId: string | null;
  created: string;
  items: HistoryItem[];
  historyMetadata?: JsonObject;
}

/** The parts of Jira's REST answers that this page reads. Fields that a site may leave out are optional. */
export interface UserWire {
  accountId: string;
  displayName: string;
  accountType?: string;
  active?: boolean;
  timeZone?: string;
  emailAddress?: string;
}

export type CategoryKey = 'undefined' | 'new' | 'indeterminate' | 'done';
export interface StatusWire {
  id: string;
  name: string;
  statusCategory: { key: CategoryKey; name: string };
}
export interface PriorityWire {
  id: string;
  name: string;
}
export interface TypeWire {
  id: string;
  name: string;
  subtask: boolean;
  hierarchyLevel?: number;
}
export interface ProjectWire {
  id: string;
  key: string;
  name: string;
  projectTypeKey: string;
  style?: string;
}
export interface NamedWire {
  id: string;
  name: string;
}
export interface SprintWire {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  goal?: string;
  startDate?: string;
  endDate?: string;
}

/** A node of Atlassian Document Format. */
export interface AdfNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: AdfNode[];
  version?: number;
}

export interface LinkWire {
  id: string;
  type: { id: string; name: string; inward: string; outward: string };
  inwardIssue?: LinkedIssueWire;
  outwardIssue?: LinkedIssueWire;
}
export interface LinkedIssueWire {
  id: string;
  key: string;
  fields: { summary: string; status: StatusWire; priority?: PriorityWire; issuetype: TypeWire; assignee?: UserWire };
}
export interface AttachmentWire {
  id: string;
  filename: string;
  author?: UserWire;
  created: string;
  size: number;
  mimeType: string;
  content: string;
}
export interface FieldSchema {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
}

/** `fields` keeps custom fields under their ids, as Jira answers them. */
export interface IssueFields {
  summary: string;
  status: StatusWire;
  issuetype: TypeWire;
  project: ProjectWire;
  priority?: PriorityWire | null;
  resolution?: NamedWire | null;
  assignee?: UserWire | null;
  reporter?: UserWire | null;
  creator?: UserWire | null;
  description?: AdfNode | null;
  parent?: LinkedIssueWire | null;
  subtasks?: LinkedIssueWire[];
  issuelinks?: LinkWire[];
  attachment?: AttachmentWire[];
  labels?: string[];
  components?: NamedWire[];
  fixVersions?: NamedWire[];
  duedate?: string | null;
  security?: NamedWire | null;
  created: string;
  updated: string;
  [id: string]: unknown;
}
export interface IssueWire {
  id: string;
  key: string;
  fields: IssueFields;
  names?: Record<string, string>;
  schema?: Record<string, FieldSchema>;
}

export interface TransitionWire {
  id: string;
  name: string;
  to: StatusWire;
}
export interface CommentWire {
  id: string;
  author?: UserWire;
  updateAuthor?: UserWire;
  body: AdfNode;
  created: string;
  updated: string;
  jsdPublic?: boolean;
  visibility?: { value: string };
}
export interface HistoryItemWire {
  field: string;
  fieldtype?: string;
  fieldId?: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}
export interface HistoryWire {
  id: string;
  author?: UserWire;
  created: string;
  items: HistoryItemWire[];
}
export interface WorklogWire {
  id: string;
  author?: UserWire;
  started: string;
  created: string;
  timeSpent?: string;
  timeSpentSeconds: number;
  comment?: AdfNode | null;
}
export interface RemoteLinkWire {
  id: number;
  relationship?: string;
  application?: { name?: string };
  object: { url: string; title: string; summary?: string };
}
export interface LinkTypeWire {
  id: string;
  name: string;
  inward: string;
  outward: string;
}
export interface AllowedValue {
  id?: string;
  name?: string;
  value?: string;
  key?: string;
}
/** One field as createmeta and editmeta describe it. */
export interface MetaField {
  fieldId?: string;
  key: string;
  name: string;
  required: boolean;
  schema: FieldSchema;
  operations?: string[];
  allowedValues?: AllowedValue[];
  hasDefaultValue?: boolean;
}
export interface BoardWire {
  id: number;
  name: string;
  type: string;
}
export interface BoardColumn {
  name: string;
  statuses: { id: string }[];
}

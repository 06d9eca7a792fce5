import type { Adf, Json, JsonObject } from './json';

export interface Comment {
  id: string;
  authorId: string | null;
  updateAuthorId: string | null;
  created: string;
  updated: string;
  body: Adf;
  /** false: an internal note of a service project. */
  jsdPublic: boolean;
  visibility?: { type: 'group' | 'role'; value: string; identifier?: string };
  properties?: { key: string; value: Json }[];
}

export interface Worklog {
  id: string;
  authorId: string | null;
  updateAuthorId: string | null;
  created: string;
  updated: string;
  started: string;
  timeSpentSeconds: number;
  comment: Adf | null;
}
/** `content` is base64; null where an export holds the metadata alone. */
export interface Attachment {
  id: string;
  filename: string;
  authorId: string | null;
  created: string;
  size: number;
  mimeType: string;
  content: string | null;
}
export interface RemoteLink {
  id: number;
  globalId?: string;
  application?: { type?: string; name?: string };
  relationship?: string;
  object: JsonObject;
}

/** "inward blocks outward": on the inward issue's page the link shows the outward issue and the outward phrase. */
export interface IssueLink {
  id: string;
  typeId: string;
  inwardIssueId: string;
  outwardIssueId: string;
}

/** Jira's records as REST answers them, as far as a timeline reads them. What may be absent somewhere is optional. */
export type PersonRecord = {
  readonly accountId?: string | null;
  readonly displayName?: string | null;
  readonly active?: boolean | null;
  /** `atlassian`, `customer`, `app`, or what Jira may yet invent. */
  readonly accountType?: string | null;
  readonly avatarUrls?: Readonly<Record<string, string>> | null;
};

type Written = { readonly id: string; readonly author?: PersonRecord | null };

/** `created`: epoch seconds or milliseconds, as a number or a string, or ISO 8601 with any offset. */
export type HistoryRecord = Written & {
  readonly created?: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
};

/** `body`: a document in Atlassian Document Format, or wiki text. `jsdPublic` false: an internal note. */
export type CommentRecord = Written & {
  readonly created?: unknown;
  readonly body?: unknown;
  readonly jsdPublic?: boolean | null;
};

export type WorklogRecord = Written & {
  readonly started?: unknown;
  readonly created?: unknown;
  readonly timeSpentSeconds?: number | null;
  readonly comment?: unknown;
};

export type AttachmentRecord = Written & {
  readonly created?: unknown;
  readonly filename?: string | null;
  readonly size?: number | null;
  /** What documents call the file by; not every site tells it. */
  readonly mediaApiFileId?: string | null;
};

export type RemoteLinkRecord = {
  readonly id: string;
  readonly application?: { readonly name?: string | null } | null;
  readonly object?: { readonly url?: string | null; readonly title?: string | null } | null;
};

/** An issue's own creation: Jira writes no history for it. */
export type CreationRecord = {
  readonly id: string;
  readonly author?: PersonRecord | null;
  readonly created?: unknown;
  readonly summary: string;
};

/** All that was read of one ticket. */
export type TicketRecords = {
  /** Current key. */
  readonly key: string;
  readonly creation: CreationRecord;
  readonly histories: readonly HistoryRecord[];
  readonly comments: readonly CommentRecord[];
  readonly worklogs: readonly WorklogRecord[];
  readonly attachments: readonly AttachmentRecord[];
  readonly remoteLinks: readonly RemoteLinkRecord[];
};

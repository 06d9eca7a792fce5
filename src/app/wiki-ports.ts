import type { Doc, WikiSpace } from '#contract';
import { Failure } from './failure';

/** A page as Confluence has it. */
export type WikiPage = {
  readonly id: string;
  readonly spaceId: string;
  readonly title: string;
  readonly version: number;
  /** What was said with the newest version. */
  readonly message: string;
  /** Atlassian's document format, as JSON text. */
  readonly body: string;
  readonly url: string;
};

/** `conflict`: the page has another version than the one before that which was sent. */
type WikiRefusalReason = 'mayNotWrite' | 'gone' | 'conflict' | 'tooLarge';

/** Confluence answered that it did not write. */
export class WikiRefused extends Failure {
  constructor(readonly reason: WikiRefusalReason) {
    super('jiraRefused');
  }
}

/** Confluence, always as the person who calls. Every function throws jiraBusy, jiraDown, jiraRefused as Jira's do. */
export type Wiki = {
  /** Whether the app has Confluence's scopes here. */
  isConnected(): boolean;
  /** Null where there is no Confluence after all. */
  listSpaces(): Promise<{ readonly spaces: readonly WikiSpace[]; readonly isCut: boolean } | null>;
  /** Null where it is not there, in the trash, or not for this person. */
  readPage(id: string): Promise<WikiPage | null>;
  /** The current page of that title; titles are unique in a space. */
  findPage(spaceId: string, title: string): Promise<WikiPage | null>;
  /** Throws WikiRefused. */
  createPage(page: { readonly spaceId: string; readonly title: string; readonly doc: Doc }): Promise<WikiPage>;
  /** Throws WikiRefused. `version`: that which it makes. */
  writePage(page: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly message: string;
    readonly doc: Doc;
  }): Promise<WikiPage>;
};

/** What was asked of Confluence last; `mark` is left in the page and in its version, to be found again. */
export type PageAsked = {
  readonly mark: string;
  readonly spaceId: string;
  readonly title: string;
  readonly revision: number | null;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** What is kept of a postmortem's page; handed on by conditional writes only. */
export type PageRecord = {
  readonly revision: number;
  /** `making`, `rewriting`: Confluence may have it, until it is looked up. */
  readonly state: 'settled' | 'making' | 'rewriting';
  /** ISO 8601, UTC: until when whoever writes may still be at it. */
  readonly leaseUntil: string;
  readonly asked: PageAsked;
  /** `version`: that which we wrote last. Null while there is none. */
  readonly page: Pick<WikiPage, 'id' | 'spaceId' | 'title' | 'url' | 'version'> | null;
  readonly wrote: PageAsked | null;
};

export type WikiStore = {
  readPageRecord(incidentId: string): Promise<PageRecord | null>;
  /** False where somebody else has written. */
  savePageRecord(incidentId: string, record: PageRecord): Promise<boolean>;
  /** The space of the page written last in this project; null where none was. */
  readSpaceOf(projectId: string): Promise<string | null>;
  noteSpaceOf(projectId: string, record: PageRecord): Promise<void>;
};

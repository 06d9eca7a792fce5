import type { Doc } from '#contract';
import type { Telling } from './revision-ports';

/** How far sending something out of the panel is. `sending`, and its lease over: nobody knows whether it arrived. */
export type Sending = Telling;

/** An issue's description, and the ids of the entries of its history that changed it, as far as Jira shows them at once. */
export type Described = { readonly description: unknown; readonly changes: readonly string[] };

export type SharingStore = {
  readSending(incidentId: string, what: string): Promise<Sending | null>;
  /** False where somebody else has. */
  saveSending(incidentId: string, what: string, sending: Sending): Promise<boolean>;
};

export type SharingJira = {
  /** Throws incidentGone. */
  readDescribed(issueId: string): Promise<Described>;
  /** Whether one of the newest comments bears this mark. Throws incidentGone. */
  hasComment(issueId: string, mark: string): Promise<boolean>;
  /** Comments as the person who calls; the mark lets it be found again. Throws incidentGone, jiraRefused. */
  addComment(issueId: string, doc: Doc, mark: string): Promise<void>;
};

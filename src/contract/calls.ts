import type { CreateFollowUp, CreatedFollowUp, FollowUp, FollowUpDraft, FollowUpForm, SavedDraft } from './follow-up';
import type { Reply } from './reply';
import type { Person, Ticket, Timeline } from './timeline';

/** What the panel shows when it opens. */
export type Opening = {
  /** `read`: this person may browse the incident but not edit it. */
  readonly access: 'write' | 'read';
  readonly incident: Ticket;
  readonly timeline: Timeline;
  /** Those this reader may see, in the order they were created. */
  readonly followUps: readonly FollowUp[];
  /** This person's own unfinished follow-up, if any. */
  readonly draft: SavedDraft | null;
};

export type RemoteLink = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly application: string;
};

/**
 * Every call that crosses the bridge: its name, what goes in, what comes out.
 * The incident is never part of a payload: it comes from the context that the platform verified.
 */
export type Calls = {
  openPanel: (input: Record<string, never>) => Reply<Opening>;
  /** The whole text of an event whose text was cut. */
  readEvent: (input: { readonly eventId: string; readonly issueId: string }) => Reply<{ readonly text: string }>;
  /** Remote links of a linked ticket: read when it is opened, since Jira has no bulk read of them. */
  readRemoteLinks: (input: { readonly issueId: string }) => Reply<readonly RemoteLink[]>;
  openFollowUpForm: (input: Record<string, never>) => Reply<FollowUpForm>;
  findOwners: (input: { readonly query: string }) => Reply<readonly Person[]>;
  saveDraft: (input: {
    readonly draft: FollowUpDraft;
    readonly revision: number;
  }) => Reply<{ readonly revision: number }>;
  discardDraft: (input: Record<string, never>) => Reply<null>;
  createFollowUp: (input: CreateFollowUp) => Reply<CreatedFollowUp>;
};

export type CallName = keyof Calls;

import type { Person, StatusCategory } from './timeline';

/** What a person is typing and has not yet created. Kept per person and incident. */
export type FollowUpDraft = {
  /** Made once by the panel (a UUID) and kept until the follow-up exists: it makes creating idempotent. */
  readonly intention: string;
  readonly summary: string;
  readonly priorityId: string | null;
  readonly ownerId: string | null;
  /** How one can tell that it is finished. */
  readonly doneWhen?: string;
  /** Why it is right as it is, where the quality gate asks for more. */
  readonly acceptedBecause?: string;
  /** The owner's name as picked, so that a reload can show it; never stored. */
  readonly ownerName?: string;
};

export type SavedDraft = {
  readonly draft: FollowUpDraft;
  /** Counts up with each save; a save names the one it started from. */
  readonly revision: number;
};

/** Where a follow-up of this incident would be created and what may be chosen. */
export type FollowUpForm = {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly issueType: { readonly id: string; readonly name: string };
  /** In the site's order, most urgent first; empty where the project's create screen has no priority. */
  readonly priorities: readonly { readonly id: string; readonly name: string; readonly iconUrl?: string }[];
  readonly defaultPriorityId: string | null;
  /** Required fields of the type that this form does not ask for, by their names. */
  readonly alsoRequired: readonly string[];
};

export type CreateFollowUp = {
  readonly draft: FollowUpDraft;
  /**
   * Counts the panel's tries with this intention, from 1. A higher number says that the panel has
   * seen the earlier try end, so that its claim may be taken over at once.
   */
  readonly attempt: number;
};

/** A follow-up that exists in Jira, as this reader may see it. */
export type FollowUp = {
  readonly intention: string;
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly status: { readonly id: string; readonly name: string; readonly category: StatusCategory };
  readonly priority: { readonly id: string; readonly name: string } | null;
  readonly owner: Person | null;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly type: { readonly id: string; readonly name: string };
  /** `YYYY-MM-DD`; null where it has none. */
  readonly due: string | null;
  /** When it came into a status of the category done, ISO 8601, UTC; null where it is open, or Jira does not say. */
  readonly closedAt: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
};

export type CreatedFollowUp = {
  readonly followUp: FollowUp;
  /** Fields the project's screens would not take, by name; their values stand in the description. */
  readonly notSet: readonly string[];
};

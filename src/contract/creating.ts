import type { Problem } from './reply';

/** A committed idea on its way to Jira. Its words are never part of the call: the app reads them where they are kept. */
export type ToCreate = {
  /** `idea:<uuid>`. */
  readonly id: string;
  /**
   * Counts the panel's tries with this idea, from 1. A higher number says that the panel has seen the earlier try end,
   * so that its claim may be taken over at once.
   */
  readonly attempt: number;
};

/** Most ideas of one call. */
export const MOST_TO_CREATE = 50;

/**
 * What a project would not take, by its field in Jira's names (`assignee`, `duedate`, `priority`, `issuelinks`,
 * `description`; `sprint` for the sprint; a further field's own id), and where it is kept instead.
 */
export type NotSet = { readonly field: string; readonly kept: 'description' | 'panel' };

/** What became of one idea. */
export type Creation = { readonly id: string } & CreationOutcome;

export type CreationOutcome =
  /** It exists in Jira, made by this call or an earlier one, or it was there already and is linked now. */
  | {
      readonly outcome: 'created';
      readonly issueId: string;
      readonly key: string;
      readonly notSet: readonly NotSet[];
    }
  /** This try has ended. Jira may have the issue where the problem leaves that open; the next try looks first. */
  | { readonly outcome: 'problem'; readonly problem: Problem }
  /** An earlier try may have arrived; it is looked for again once Jira's search has caught up, and not made again before. */
  | { readonly outcome: 'notKnownYet'; readonly retryAfterMs: number }
  /** Another call is creating it right now. */
  | { readonly outcome: 'stillWorking'; readonly retryAfterMs: number }
  /** There was no time left for it; nothing was sent. */
  | { readonly outcome: 'notReached' }
  /** It is no longer committed, or no longer there: somebody changed their mind. */
  | { readonly outcome: 'notCommitted' };

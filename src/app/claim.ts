import type { NotSet } from '#contract';

/** A call of ours has at most this long: Forge ends a resolver after 25 s. */
export const LEASE_MS = 25_000;

/**
 * The right to create one follow-up, held by one call at a time and handed on only by conditional writes.
 * `claimed`: nothing sent to Jira. `posting`: Jira may have it. `created`: Jira has it.
 */
export type Claim = {
  readonly revision: number;
  readonly state: 'claimed' | 'posting' | 'created';
  readonly claimedBy: string;
  readonly attempt: number;
  /** ISO 8601, UTC: until when the holder may still be at work. */
  readonly leaseUntil: string;
  /** Where the create call could not link: the new issue's key is of this project and has a higher number. */
  readonly probeFrom: { readonly projectKey: string; readonly after: number } | null;
  readonly created: { readonly issueId: string; readonly notSet: readonly NotSet[] } | null;
};

export const leaseFrom = (now: number): string => new Date(now + LEASE_MS).toISOString();

/** Milliseconds until the holder cannot be at work any more; 0 where that is over. */
export const leaseLeft = (claim: Claim, now: number): number => Math.max(0, Date.parse(claim.leaseUntil) - now);

/**
 * Whether another call may go on with this claim. Before `posting` always: the holder has to pass a conditional
 * write before it sends anything, and will not. After that only when the holder is known to have ended.
 */
export const mayTakeOver = (claim: Claim, attempt: number, now: number): boolean =>
  claim.state === 'claimed' || attempt > claim.attempt || leaseLeft(claim, now) === 0;

/** Search shows a new issue after seconds, under load after a minute. */
const SEARCH_CATCHES_UP_MS = 90_000;

/**
 * Milliseconds until not finding the issue means that it is not there. An issue that was linked as it was created shows
 * among the incident's links at once.
 */
export const doubtLeft = ({ probeFrom, leaseUntil }: Claim, now: number): number =>
  probeFrom === null ? 0 : Math.max(0, Date.parse(leaseUntil) - LEASE_MS + SEARCH_CATCHES_UP_MS - now);

import type { Idea, Person, Stage } from '#contract';

/** What is worth asking before people commit. Closed: a new one needs words in the panel's catalogue. */
export type GuardRail =
  /** More than the cap (S0-38, S3-42). */
  | { readonly id: 'tooMany'; readonly count: number; readonly cap: number }
  /** Nothing small among them (S0-40). */
  | { readonly id: 'allLarge' }
  /** Nothing that changes how things are built or done (S2-22). */
  | { readonly id: 'allQuickFixes' }
  /** Stages of the lifecycle that nothing addresses (S0-43). */
  | { readonly id: 'silentStages'; readonly stages: readonly Stage[] }
  /** Contributing factors that nothing addresses, by id. */
  | { readonly id: 'openFactors'; readonly factors: readonly string[] }
  /** Each factor has its own small mending, and nothing is left over (S4-15). */
  | { readonly id: 'oneToOne' }
  /** Commitments without an owner (S0-41), by id. */
  | { readonly id: 'noOwner'; readonly ideas: readonly string[] }
  /** Owned by somebody whose account is no longer active. */
  | { readonly id: 'ownerInactive'; readonly ideas: readonly string[] };

export type GuardRailScene = {
  /** What people committed to, in Jira or not yet, by id. */
  readonly committed: readonly { readonly id: string; readonly idea: Idea }[];
  /** Ids of the contributing factors that stand. */
  readonly factors: readonly string[];
  /** By account id; those not known are not judged. */
  readonly people: Readonly<Record<string, Pick<Person, 'active'>>>;
  /** How many commitments a review should have at most. */
  readonly cap: number;
};

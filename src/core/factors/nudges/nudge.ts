import type { TimelineEvent } from '#contract';
import type { FactorGraph } from '../factor-graph';

export type NudgeId = 'only-one' | 'named-root-cause' | 'first-minutes' | 'person-named' | 'one-to-one' | 'chain';

/** What a nudge can look at. All times are ISO 8601, UTC. */
export type NudgeScene = {
  readonly graph: FactorGraph;
  /** Of the events that factors rest on, where this reader sees them. */
  readonly eventOf: (eventId: string) => Pick<TimelineEvent, 'at'> | undefined;
  /** From the first sign to the last event; null where the timeline is empty. */
  readonly span: { readonly from: string; readonly to: string } | null;
  /** Display names of the people on the incident. */
  readonly names: readonly string[];
  /** For each follow-up, ids of the factors it addresses; empty where nobody has said so yet. */
  readonly addressed: readonly (readonly string[])[];
};

/** A question about the factors as a whole or about some of them. It asks, and judges nobody. */
export type Nudge = {
  readonly id: NudgeId;
  /** The factors it is about, by id; empty where it is about all of them. */
  readonly about: readonly string[];
  /** The words it is about, where it is about words. */
  readonly words?: string;
};

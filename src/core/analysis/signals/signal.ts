import type { Depth, Timeline, TimelineEvent } from '#contract';
import type { Lifecycle } from '../../lifecycle/lifecycle';

/** A stretch of the calendar in which an incident weighs more (S1-06); ISO 8601, UTC. */
export type SpecialDate = { readonly name: string; readonly from: string; readonly to: string };

/** What the depth is proposed from. What a site has not told is absent, and is said to be unknown. */
export type DepthInput = {
  readonly life: Lifecycle;
  readonly timeline: Pick<Timeline, 'tickets' | 'people'>;
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly settings?: {
    readonly specialDates?: readonly SpecialDate[];
    /** People who usually take part in an incident here (the median). */
    readonly usualParticipants?: number;
    /** Whether it is the first incident of a component or of a pair of services. */
    readonly firstOfComponent?: boolean;
  };
};

/** Whether a sign is there, in words; `notKnown` where nobody told what it would take to say. */
export type Signal = {
  readonly id: SignalId;
  readonly state: 'there' | 'notThere' | 'notKnown';
  /** A clause that can stand in a list: `severity 1`, `three teams`. */
  readonly says: string;
  readonly source: string;
  /** What it speaks for, where it is there. */
  readonly speaksFor: Depth;
};

export const signalIds = [
  'severity',
  'nearMiss',
  'teams',
  'beyondEngineering',
  'recurrence',
  'crowd',
  'newService',
  'specialDate',
] as const;
export type SignalId = (typeof signalIds)[number];

export type Sign = (input: DepthInput) => Signal;

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three`, `12`: small numbers as words. */
export const inWords = (count: number): string => words[count] ?? String(count);

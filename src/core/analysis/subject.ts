import type { Difficulty, Stage } from '#contract';

type Of<Type extends string, More = unknown> = {
  readonly type: Type;
  /** The event whose id the answer's text carries. */
  readonly eventId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly stage: Stage;
  /** What the event says. */
  readonly text: string;
  /** A person marked it, or found by a rule. */
  readonly marked: boolean;
} & More;

/** A moment of the timeline that a question is about. */
export type Subject =
  | Of<'first'>
  | Of<'decision', { readonly chosen: readonly string[]; readonly others: readonly string[] }>
  | Of<'hard', { readonly difficulty: Difficulty; readonly words: string }>
  | Of<'gap', { readonly until: string; readonly ms: number }>
  | Of<'handOver'>
  | Of<'hindrance'>
  /** One that somebody picked. */
  | Of<'event'>;

export type SubjectType = Subject['type'];

import type { Depth, ReviewForm, SectionId, Stage } from '#contract';

/** One question of the guide, as data. Asks "what" and "how": a "why" asks people to justify themselves (S0-23, S2-10). */
export type Prompt = {
  /** Names the answer's text, so it never changes: a letter, then letters, digits and hyphens. */
  readonly id: string;
  readonly asks: string;
  /** The practices it follows. */
  readonly source: string;
  /** The least depth that asks it; a shallower one offers it to those who have more to say. */
  readonly from: Depth;
  /** The depths it exists at; all where left out. */
  readonly only?: readonly Depth[];
  /** The form it belongs to; both where left out. */
  readonly form?: ReviewForm;
  /** The stage of the incident that its answer speaks of (S0-02). */
  readonly stage?: Stage;
};

/** A section of the review and what it asks, in the order it asks it. */
export type Section = { readonly id: SectionId; readonly prompts: readonly Prompt[] };

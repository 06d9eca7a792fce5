import type { Bias, Factor, Timeline, TimelineEvent } from '#contract';
import type { EventAdditions } from '../../additions/by-event';
import type { Finding } from '../../language/rule';
import type { Span } from '../../lifecycle/coordination';
import type { Balance } from '../balance';

/** What the signs are looked for in. */
export type Review = {
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
  readonly balance: Balance;
  readonly unexplained: readonly string[];
  readonly additions: ReadonlyMap<string, EventAdditions>;
  readonly eventOf: (id: string) => TimelineEvent | undefined;
  readonly span: Span | null;
  readonly people: Timeline['people'];
};

/** A way of thinking that narrows what one sees, and what widens it again. Offered where its sign appears. */
export type BiasCard = {
  readonly id: Bias;
  readonly name: string;
  /** What it does, in a sentence. */
  readonly says: string;
  /** The counter-measure: a thing to try now. */
  readonly tries: string;
  readonly source: string;
  /** What in this review looks like it, in words; null where nothing does. */
  readonly sign: (review: Review) => string | null;
};

/** The words of findings of some rules, as a sign quotes them. */
export function wordsOf(findings: readonly Finding[], rules: readonly string[]): string | null {
  const words = [...new Set(findings.filter(({ rule }) => rules.includes(rule)).map((one) => one.words))];
  return words.length === 0
    ? null
    : words
        .slice(0, 2)
        .map((one) => `“${one}”`)
        .join(', ');
}

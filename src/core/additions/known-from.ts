import type { Addition } from '#contract';
import type { Finding, Surroundings } from '../language/rule';

/** The same rule on the same words: what is left alone is left alone wherever it stands. */
export function findingKey({ rule, words }: Pick<Finding, 'rule' | 'words'>): string {
  return `${rule}:${words.toLowerCase()}`;
}

export type KnownFromAdditions = Pick<Surroundings, 'partial' | 'explained'> & {
  /** Keys of findings that somebody gave a reason to leave alone. */
  readonly leftAlone: ReadonlySet<string>;
};

/** What people's additions tell the check of blameless language about this incident. */
export function knownFrom(additions: Iterable<Addition>): KnownFromAdditions {
  const explained = new Set<string>();
  const leftAlone = new Set<string>();
  let partial = false;
  for (const one of additions) {
    if (one.about === 'impact' && (one.body?.scale === 'some' || one.body?.scale === 'one')) partial = true;
    if (one.about === 'term' && one.body) explained.add(one.id.slice('term:'.length));
    if (one.about === 'leftAlone' && one.body) leftAlone.add(findingKey(one.body));
  }
  return { partial, explained, leftAlone };
}

import { findingKey } from '#core/additions/known-from';
import type { Finding } from '#core/language/rule';

/** A finding as it is shown: named so that it keeps its name while one types elsewhere in the text. */
export type ShownFinding = Finding & { readonly id: string };

/** Several findings on the same words are told apart by their order. */
export function withIds(findings: readonly Finding[]): readonly ShownFinding[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const nth = (met.get(key) ?? 0) + 1;
    met.set(key, nth);
    return { ...finding, id: `${key}:${nth}` };
  });
}

/** Findings of a text where the text has changed since: those before and behind the change, in their new places. */
export function moved<Found extends Finding>(
  findings: readonly Found[],
  before: string,
  after: string,
): readonly Found[] {
  if (before === after) return findings;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding];
    if (finding.start < before.length - tail) return [];
    return [{ ...finding, start: finding.start + by, end: finding.end + by }];
  });
}

/** The finding at a place of the text; its edges belong to it. */
export function findingAt<Found extends Finding>(findings: readonly Found[], at: number): Found | undefined {
  return findings.find(({ start, end }) => start <= at && at <= end);
}

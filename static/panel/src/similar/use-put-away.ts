import { useState } from 'react';
import type { SimilarFollowUp } from '#contract';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';

export const similarKey = ({ issue, past, what }: SimilarFollowUp): string =>
  issue?.id ?? `${past?.incident.id ?? ''}:${what.text}`;

const read = (stored: string | null): readonly string[] => {
  if (stored === null) return [];
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

/** What a person said is not the same as an idea: put away in this tab, a reload included, and for nobody else. */
export function usePutAway(ideaId: string) {
  const { reader } = useSurface();
  const name = `second-story:not-the-same:${reader.accountId}:${reader.issueId}:${ideaId}`;
  const [away, setAway] = useState(() => read(recall(() => sessionStorage, name)));
  const write = (next: readonly string[]): void => {
    keep(() => sessionStorage, name, next.length > 0 ? JSON.stringify(next) : null);
    setAway(next);
  };
  return {
    isAway: (one: SimilarFollowUp): boolean => away.includes(similarKey(one)),
    putAway: (one: SimilarFollowUp): void => write([...away, similarKey(one)]),
    bringBack: (): void => write([]),
  };
}

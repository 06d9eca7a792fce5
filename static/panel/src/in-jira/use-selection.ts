import { useState } from 'react';
import type { LiveFollowUp } from '#contract';

export type Selection = {
  readonly rows: readonly LiveFollowUp[];
  readonly has: (issueId: string) => boolean;
  readonly toggle: (issueId: string) => void;
  readonly set: (issueIds: readonly string[]) => void;
};

/** Which follow-ups are selected; one that leaves is not, and is again if it comes back. */
export function useSelection(followUps: readonly LiveFollowUp[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    rows: followUps.filter(({ issueId }) => ids.has(issueId)),
    has: (issueId) => ids.has(issueId),
    toggle: (issueId) =>
      setIds((last) => new Set(last.has(issueId) ? [...last].filter((id) => id !== issueId) : [...last, issueId])),
    set: (issueIds) => setIds(new Set(issueIds)),
  };
}

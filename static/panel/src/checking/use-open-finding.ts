import { useState } from 'react';
import { findingKey } from '#core/additions/known-from';
import { withIds } from './finding';
import type { ShownFinding } from './finding';

/** Which finding's card stands open, and whether it was asked for by key or button: it has the focus then. */
export type OpenFinding = {
  readonly finding: ShownFinding | null;
  /** Counted from 0. */
  readonly at: number;
  readonly focused: boolean;
  readonly open: (finding: ShownFinding, focused: boolean) => void;
  readonly step: (by: 1 | -1) => void;
  /** Goes on to the next once this one is dealt with; false where there is none. */
  readonly goOn: (how: DealtWith) => boolean;
  readonly close: () => void;
};

/** With other words in its place, by ignoring it, or all that are like it. */
type DealtWith = 'replaced' | 'ignored' | 'forGood';

export function useOpenFinding(findings: readonly ShownFinding[]): OpenFinding {
  const [state, setState] = useState<{ readonly id: string; readonly focused: boolean } | null>(null);
  const at = findings.findIndex(({ id }) => id === state?.id);
  const count = findings.length;
  return {
    finding: findings[at] ?? null,
    at,
    focused: state?.focused ?? false,
    open: ({ id }, focused) => setState({ id, focused }),
    step: (by) => {
      const next = findings[(at + by + count) % count];
      if (next) setState({ id: next.id, focused: true });
    },
    goOn: (how) => {
      const next = nextAfter(findings, at, how);
      setState(next ? { id: next.id, focused: true } : null);
      return next !== undefined;
    },
    close: () => setState(null),
  };
}

/** The finding that follows, by the name it will have then: of several on the same words, those that stay are counted. */
function nextAfter(findings: readonly ShownFinding[], at: number, how: DealtWith): ShownFinding | undefined {
  const here = findings[at];
  const others = findings.filter((one, index) =>
    how === 'forGood' && here ? findingKey(one) !== findingKey(here) : index !== at,
  );
  const rest = how === 'replaced' ? withIds(others) : others;
  const before = findings.slice(0, at).filter((one) => others.includes(one)).length;
  return rest[Math.min(before, rest.length - 1)];
}

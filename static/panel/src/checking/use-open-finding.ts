import { useState } from 'react';
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
  readonly goOn: () => boolean;
  readonly close: () => void;
};

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
    goOn: () => {
      const rest = withIds(findings.filter((_, index) => index !== at));
      const next = rest[Math.min(at, rest.length - 1)];
      setState(next ? { id: next.id, focused: true } : null);
      return next !== undefined;
    },
    close: () => setState(null),
  };
}

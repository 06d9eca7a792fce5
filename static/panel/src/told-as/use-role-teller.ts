import { useEffect, useMemo, useState } from 'react';
import type { Opening, TimelineEvent } from '#contract';
import type { RoleTeller } from './role-teller';

type Make = (opening: Opening, added: readonly TimelineEvent[]) => RoleTeller;

/** Who can tell with roles; null while that is not asked for, or not fetched yet. */
export function useRoleTeller(on: boolean, opening: Opening, added: readonly TimelineEvent[]): RoleTeller | null {
  const [make, setMake] = useState<{ readonly teller: Make } | null>(null);
  useEffect(() => {
    if (!on || make) return undefined;
    let left = false;
    void import('./role-teller').then(
      ({ roleTeller }) => {
        if (!left) setMake({ teller: roleTeller });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [on, make]);
  return useMemo(() => (on && make ? make.teller(opening, added) : null), [on, make, opening, added]);
}

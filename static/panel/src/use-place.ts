import { useCallback, useMemo, useRef, useState } from 'react';
import { keep, recall } from './page-storage';
import { useSurface } from './surface';
import { noFilter } from './timeline/matching';
import type { Filter } from './timeline/matching';

export type TabId = 'timeline' | 'follow-ups';

/** Where the reader is, so that a reload brings them back to it. Kept for as long as the tab lives. */
export type Place = {
  readonly tab: TabId;
  /** Pixels the list is scrolled down. */
  readonly scrollTop: number;
  /** Opened events and the height each had, in the order they were opened. */
  readonly opened: Readonly<Record<string, number>>;
  readonly filter: Filter;
};

const storage = (): Storage => sessionStorage;
const start: Place = { tab: 'timeline', scrollTop: 0, opened: {}, filter: noFilter };

/** The place as it was at the first render, and how to note a change of it. Noting renders nothing by itself. */
export function usePlace() {
  const { reader } = useSurface();
  const key = `second-story:place:${reader.accountId}:${reader.issueId}`;
  const [first] = useState(() => parsePlace(recall(storage, key)));
  const current = useRef(first);
  const note = useCallback(
    (change: Partial<Place>) => {
      current.current = { ...current.current, ...change };
      keep(storage, key, JSON.stringify(current.current));
    },
    [key],
  );
  return useMemo(() => ({ now: () => current.current, note }), [note]);
}

export type PlaceKeeper = ReturnType<typeof usePlace>;

/** Reads what was kept; anything else is the start. */
export function parsePlace(json: string | null): Place {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isPlace(value) ? value : start;
  } catch {
    return start;
  }
}

function isPlace(value: unknown): value is Place {
  if (!isRecord(value) || !isRecord(value.filter) || !isRecord(value.opened)) return false;
  return (
    (value.tab === 'timeline' || value.tab === 'follow-ups') &&
    typeof value.scrollTop === 'number' &&
    Object.values(value.opened).every((height) => typeof height === 'number') &&
    typeof value.filter.query === 'string' &&
    typeof value.filter.ticket === 'string'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

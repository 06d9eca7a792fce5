import { useCallback, useMemo, useRef, useState } from 'react';
import { audiences, type Audience } from '#core/document/audience';
import { asSection, type OpenSection } from './open-section';
import { keep, recall } from './page-storage';
import { useSurface } from './surface';
import { fromParameters, toParameters, wholeView } from './timeline/view';
import type { View } from './timeline/view';
import { documentIn, sectionIn, viewIn } from './timeline/view-address';

const tabIds = ['timeline', 'analysis', 'follow-ups', 'review'] as const;
export type TabId = (typeof tabIds)[number];

/** Where the reader is, so that a reload brings them back to it. Kept for as long as the tab lives. */
export type Place = {
  readonly tab: TabId;
  /** The section of the analysis that is open; null where none was chosen. */
  readonly section: OpenSection | null;
  /** For whom the document is shown. */
  readonly audience: Audience;
  /** Pixels the list is scrolled down. */
  readonly scrollTop: number;
  /** Opened lines and the height each had, in the order they were opened. */
  readonly opened: Readonly<Record<string, number>>;
  readonly view: View;
};

const storage = (): Storage => sessionStorage;
const start: Place = {
  tab: 'timeline',
  section: null,
  audience: 'engineers',
  scrollTop: 0,
  opened: {},
  view: wholeView,
};

/**
 * The place as it was at the first render, and how to note a change of it. Noting renders nothing by itself.
 * A view in Jira's address goes before what was kept, once: after a reload of that address the kept one counts.
 */
export function usePlace() {
  const { reader } = useSurface();
  const key = `second-story:place:${reader.accountId}:${reader.issueId}`;
  const [kept] = useState(() => recall(storage, key));
  const [first] = useState(() => firstPlace(kept, reader.address));
  const current = useRef(first);
  const note = useCallback(
    (change: Partial<Place>) => {
      current.current = { ...current.current, ...change };
      keep(storage, key, formatPlace(current.current, reader.address));
    },
    [key, reader.address],
  );
  const arrives = useRef<boolean | null>(null);
  arrives.current ??= documentIn(reader.address) !== null && parsePlace(kept)?.address !== reader.address;
  /** Whether an address brought the reader to the document: said once. */
  const takeArrival = useCallback((): boolean => {
    const is = arrives.current === true;
    arrives.current = false;
    return is;
  }, []);
  return useMemo(() => ({ now: () => current.current, note, takeArrival }), [note, takeArrival]);
}

export type PlaceKeeper = ReturnType<typeof usePlace>;

/** @param address Jira's, as it was when the panel opened */
export function firstPlace(json: string | null, address: string): Place {
  const kept = parsePlace(json);
  const [shared, section, audience] = [viewIn(address), sectionIn(address), documentIn(address)];
  if (!shared || kept?.address === address) return kept?.place ?? start;
  return {
    ...start,
    view: shared,
    ...(section && { tab: 'analysis', section }),
    ...(audience && { tab: 'review', audience }),
  };
}

/** The view goes into words as it does in an address. */
export function formatPlace({ view, ...place }: Place, address: string): string {
  return JSON.stringify({ ...place, view: toParameters(view).toString(), address });
}

/** Reads what was kept; null for anything else. */
function parsePlace(json: string | null): { readonly place: Place; readonly address: string } | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    if (!isKept(value)) return null;
    const { tab, section, scrollTop, opened, address } = value;
    const view = fromParameters(new URLSearchParams(value.view)) ?? wholeView;
    const audience = audiences.find((one) => one === value.audience) ?? start.audience;
    return { place: { tab, section: asSection(section), audience, scrollTop, opened, view }, address };
  } catch {
    return null;
  }
}

type Kept = Omit<Place, 'view' | 'section' | 'audience'> & {
  readonly section?: unknown;
  readonly audience?: unknown;
  readonly view: string;
  readonly address: string;
};

function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || !isRecord(value.opened)) return false;
  return (
    tabIds.some((tab) => tab === value.tab) &&
    typeof value.scrollTop === 'number' &&
    Object.values(value.opened).every((height) => typeof height === 'number') &&
    typeof value.view === 'string' &&
    typeof value.address === 'string'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { PlaceKeeper } from '../use-place';
import type { Entry } from './entries';
import { rowHeight } from './row-height';
import type { Opened } from './use-opened';

type VirtualRowsInput = {
  readonly entries: readonly Entry[];
  /** Rows that stay on the page however far one scrolls: else the focus, or what is typed in one, would be lost. */
  readonly kept: readonly number[];
  readonly opened: Opened;
  readonly place: PlaceKeeper;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** Which rows stand near the view, where, and how to get to one. Notes the place as it is scrolled. */
export function useVirtualRows({ entries, kept, opened: { heights }, place, scroller }: VirtualRowsInput) {
  const keptRows = kept.join();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = new Set(defaultRangeExtractor(range));
      for (const row of keptRows.split(',')) if (row !== '' && Number(row) < range.count) rows.add(Number(row));
      return [...rows].sort((a, b) => a - b);
    },
    [keptRows],
  );
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const entry = entries[index];
      return entry ? rowHeight(entry, index === 0, heights[entry.id] ?? null) : 0;
    },
    getItemKey: (index) => entries[index]?.id ?? index,
    initialOffset: place.now().scrollTop,
    initialRect: { width: 700, height: 640 },
    overscan: 8,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();
  const offset = virtualizer.scrollOffset ?? 0;
  const top = items.find((item) => item.end > offset);
  useAnchor(entries, top, offset, (index, within) => {
    const start = virtualizer.measurementsCache[index]?.start;
    if (start !== undefined) virtualizer.scrollToOffset(start + within);
  });
  return {
    items,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    topIndex: top?.index ?? 0,
    scrollToIndex: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onScroll: () =>
      place.note({
        scrollTop: scroller.current?.scrollTop ?? 0,
        opened: measured(heights, entries, virtualizer.measurementsCache),
      }),
  };
}

type Anchor = { readonly id: string; readonly at: string; readonly index: number; readonly within: number };

/** Where the lines change above the one that stands at the top of the view, that one stays where it is. */
function useAnchor(
  entries: readonly Entry[],
  top: { readonly index: number; readonly start: number } | undefined,
  offset: number,
  hold: (index: number, within: number) => void,
): void {
  const anchor = useRef<Anchor | null>(null);
  const before = useRef(entries);
  useLayoutEffect(() => {
    const last = anchor.current;
    if (before.current !== entries && last) {
      const same = entries.findIndex(({ id }) => id === last.id);
      const index = same >= 0 ? same : entries.findIndex(({ at }) => at >= last.at);
      if (index >= 0 && index !== last.index) hold(index, same >= 0 ? last.within : 0);
    }
    before.current = entries;
  }, [entries, hold]);
  useLayoutEffect(() => {
    const entry = top && entries[top.index];
    if (entry) anchor.current = { id: entry.id, at: entry.at, index: top.index, within: offset - top.start };
  });
}

/** Opened rows with the height they have now, so that a reload can stand where this page stood. */
function measured(
  opened: Opened['heights'],
  entries: readonly Entry[],
  sizes: readonly { readonly index: number; readonly size: number }[],
): Opened['heights'] {
  if (Object.keys(opened).length === 0) return opened;
  const byId = new Map(sizes.map(({ index, size }) => [entries[index]?.id, size]));
  return Object.fromEntries(Object.entries(opened).map(([id, height]) => [id, byId.get(id) ?? height]));
}

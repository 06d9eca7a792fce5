import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import type { PlaceKeeper } from '../use-place';
import type { Entry } from './entries';
import { rowHeight } from './row-height';
import type { Rows } from './use-rows';

type VirtualRowsInput = {
  readonly entries: readonly Entry[];
  readonly rows: Rows;
  readonly place: PlaceKeeper;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** Which rows stand near the view, where, and how to get to one. Notes the place as it is scrolled. */
export function useVirtualRows({ entries, rows, place, scroller }: VirtualRowsInput) {
  const { current, opened } = rows;
  // The row in focus stays on the page however far one scrolls: else the focus would be lost with it.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), Math.max(current, 0)])].sort((a, b) => a - b),
    [current],
  );
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const entry = entries[index];
      return entry ? rowHeight(entry, index === 0, opened[entry.event.id] ?? null) : 0;
    },
    getItemKey: (index) => entries[index]?.event.id ?? index,
    initialOffset: place.now().scrollTop,
    initialRect: { width: 700, height: 640 },
    overscan: 8,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();
  const offset = virtualizer.scrollOffset ?? 0;
  return {
    items,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    topIndex: items.find((item) => item.end > offset)?.index ?? 0,
    scrollToIndex: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onScroll: () =>
      place.note({
        scrollTop: scroller.current?.scrollTop ?? 0,
        opened: measured(opened, entries, virtualizer.measurementsCache),
      }),
  };
}

/** Opened rows with the height they have now, so that a reload can stand where this page stood. */
function measured(
  opened: Rows['opened'],
  entries: readonly Entry[],
  sizes: readonly { readonly index: number; readonly size: number }[],
): Rows['opened'] {
  if (Object.keys(opened).length === 0) return opened;
  const byId = new Map(sizes.map(({ index, size }) => [entries[index]?.event.id, size]));
  return Object.fromEntries(Object.entries(opened).map(([id, height]) => [id, byId.get(id) ?? height]));
}

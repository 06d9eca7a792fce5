import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { PlaceKeeper } from '../use-place';
import type { Entry } from './entries';

/** Which rows are open and which one the Tab key stops at. */
export type Rows = {
  readonly opened: Readonly<Record<string, number>>;
  readonly current: number;
  readonly toggle: (id: string) => void;
  readonly setCurrent: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * Moves between rows with arrows, j and k, Home and End; Escape closes the row one is in, else the one opened last.
 * @param list where the rows stand; each button that opens one carries `data-row`, its item `data-index`
 * @param bringIntoView asked before a row is focused, since a virtual list may not hold it yet
 */
export function useRows(
  entries: readonly Entry[],
  place: PlaceKeeper,
  list: RefObject<HTMLElement | null>,
  bringIntoView: (index: number) => void,
): Rows {
  const [opened, setOpened] = useState(place.now().opened);
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  const toggle = useCallback(
    (id: string) => {
      setOpened((last) => (id in last ? without(last, id) : { ...last, [id]: 0 }));
      afterLayout(() => reveal(list.current, id));
    },
    [list],
  );
  useEffect(() => place.note({ opened }), [place, opened]);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-row]`);
    wanted.current = null;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'Escape') return setOpened((last) => without(last, toClose(last, entries[current]?.event.id)));
    const next = nextRow(event.key, current, entries.length);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    bringIntoView(next);
    setCurrent(next);
  };
  return { opened, current: Math.min(current, entries.length - 1), toggle, setCurrent, onKeyDown };
}

function nextRow(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'j') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'k') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function toClose(opened: Readonly<Record<string, number>>, here: string | undefined): string | undefined {
  return here !== undefined && here in opened ? here : Object.keys(opened).at(-1);
}

function without(opened: Readonly<Record<string, number>>, id: string | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(opened).filter(([other]) => other !== id));
}

/** A virtual list learns a row's new height in one frame and makes room for it in the next. */
function afterLayout(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** Scrolls just so far that an opened row can be read; a closed one stays where it is. */
function reveal(list: HTMLElement | null, id: string): void {
  const open = [...(list?.querySelectorAll<HTMLElement>('[data-open="true"]') ?? [])];
  const row = open.find(({ dataset }) => dataset.eventId === id);
  row?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
  row?.scrollIntoView({ block: 'nearest' });
}

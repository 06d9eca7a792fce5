import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { TimelineEvent } from '#contract';
import type { FillGap } from '../parts/row-heads';
import type { Entry } from './entries';
import { actionOf } from './row-action';
import type { RowAction } from './row-action';
import type { Opened } from './use-opened';
import type { Whereabouts } from './use-whereabouts';

/** What a row tells the list. It never changes, so that no row is drawn anew for it. */
export type RowsHandlers = {
  readonly toggle: (id: string) => void;
  readonly setCurrent: (id: string) => void;
  readonly setHovered: (id: string | null) => void;
  /** Null for a reader. */
  readonly act: ((event: TimelineEvent, action: RowAction) => void) | null;
  /** Null for a reader. */
  readonly fill: FillGap | null;
  /** What was begun under the row is done with. */
  readonly done: (id: string) => void;
};

/** What the screen does for the rows. */
export type RowsInput = Pick<RowsHandlers, 'act' | 'fill'> & {
  readonly entries: readonly Entry[];
  readonly opened: Opened;
  readonly whereabouts: Whereabouts;
  /** Takes the reader to the first line that is not before this instant; a new object for each time. */
  readonly jump: { readonly at: string } | null;
  /** The focus comes back to the row one was in; a new object for each time. */
  readonly back: object | null;
  /** What was begun under a row ends. */
  readonly stopActing: () => void;
};

export type Rows = {
  /** Where the Tab key stops. */
  readonly current: number;
  readonly isNear: (entry: Entry, index: number) => boolean;
  readonly on: RowsHandlers;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
};

/**
 * Moves between rows with arrows, j and k, Home and End; a letter does something with the row one is in; Escape closes
 * the row one is in, else the one opened last.
 * @param list where the rows stand; each button that opens one carries `data-row`, its item `data-index`
 * @param bringIntoView asked before a row is focused, since a virtual list may not hold it yet
 */
export function useRows(
  { entries, opened, whereabouts, jump, back, act, fill, stopActing }: RowsInput,
  list: RefObject<HTMLElement | null>,
  bringIntoView: (index: number) => void,
): Rows {
  const { currentId, setCurrent, want } = whereabouts;
  const [hovered, setHovered] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const found = currentId === null ? 0 : entries.findIndex(({ id }) => id === currentId);
  const current = Math.max(0, found);
  const { toggle: toggleOpened, close } = opened;
  const toggle = useCallback(
    (id: string) => {
      toggleOpened(id);
      afterLayout(() => reveal(list.current, id));
    },
    [list, toggleOpened],
  );
  const go = (index: number): void => {
    const entry = entries[index];
    if (!entry) return;
    want(entry.id);
    bringIntoView(index);
    setCurrent(entry.id);
  };
  useEffect(() => {
    if (jump && whereabouts.isNew('jump', jump)) {
      const index = entries.findIndex(({ at }) => at >= jump.at);
      go(index < 0 ? entries.length - 1 : index);
    }
    if (back && whereabouts.isNew('back', back)) want(currentId);
  });
  useWantedFocus(whereabouts, list);
  const enter = useCallback(
    (id: string) => {
      setCurrent(id);
      setInside(true);
    },
    [setCurrent],
  );
  const done = useCallback(
    (id: string) => {
      want(id);
      stopActing();
      setCurrent(id);
    },
    [want, stopActing, setCurrent],
  );
  const on = useMemo(
    () => ({ toggle, setCurrent: enter, setHovered, act, fill, done }),
    [toggle, enter, act, fill, done],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'Escape') {
      const id = toClose(opened, entries[current]?.id);
      if (id === undefined) return;
      event.stopPropagation();
      event.preventDefault();
      close(id);
      stopActing();
      want(entries[current]?.id ?? null);
      return setCurrent(entries[current]?.id ?? null);
    }
    if (!onRow(event.target)) return;
    const here = entries[current]?.event;
    const action = actionOf(event.key);
    if (here && act && action) {
      event.preventDefault();
      return act(here, action);
    }
    const next = nextRow(event.key, current, entries.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const isNear = (entry: Entry, index: number): boolean => entry.id === hovered || (inside && index === current);
  return { current, isNear, on, onKeyDown, onBlur: () => setInside(false) };
}

/** Focuses the wanted row as soon as it stands on the page. */
function useWantedFocus({ wanted, want }: Whereabouts, list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const id = wanted();
    if (id === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows.find((each) => idOf(each) === id);
    if (!row) return;
    want(null);
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });
}

function idOf(row: HTMLElement): string | undefined {
  const line = row.closest<HTMLElement>('[data-event-id], [data-group-id]');
  return line?.dataset.eventId ?? line?.dataset.groupId;
}

/** A key pressed in a detail, where one may be typing, is not meant for the rows. */
function onRow(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-event-id], [data-group-id]') !== null;
}

function nextRow(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'j') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'k') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function toClose({ heights }: Opened, here: string | undefined): string | undefined {
  return here !== undefined && here in heights ? here : Object.keys(heights).at(-1);
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

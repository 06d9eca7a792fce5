import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { TimelineEvent } from '#contract';
import type { FillGap } from '../parts/row-heads';
import type { Entry } from './entries';
import { actionOf } from './row-action';
import type { RowAction } from './row-action';
import type { Opened } from './use-opened';

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
  /** Takes the reader to the first line that is not before this instant; a new object for each time. */
  readonly jump: { readonly at: string } | null;
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
  { entries, opened, jump, act, fill, stopActing }: RowsInput,
  list: RefObject<HTMLElement | null>,
  bringIntoView: (index: number) => void,
): Rows {
  const [currentId, setCurrent] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const focus = useWantedFocus(list);
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
    focus(entry.id);
    bringIntoView(index);
    setCurrent(entry.id);
  };
  useJump(jump, entries, go);
  const enter = useCallback((id: string) => {
    setCurrent(id);
    setInside(true);
  }, []);
  const done = useCallback(
    (id: string) => {
      focus(id);
      stopActing();
      setCurrent(id);
    },
    [focus, stopActing],
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
      focus(entries[current]?.id ?? null);
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

/** Focuses a row as soon as it stands on the page. */
function useWantedFocus(list: RefObject<HTMLElement | null>): (id: string | null) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows.find((each) => idOf(each) === wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}

function useJump(jump: RowsInput['jump'], entries: readonly Entry[], go: (index: number) => void): void {
  const done = useRef<RowsInput['jump']>(null);
  useEffect(() => {
    if (!jump || jump === done.current) return;
    done.current = jump;
    const index = entries.findIndex(({ at }) => at >= jump.at);
    go(index < 0 ? entries.length - 1 : index);
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

import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { grouped } from '../words';
import styles from './tabs.module.css';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  /** How many it holds, or how far it is; null where nobody knows yet. */
  readonly count: ReactNode;
};

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The pointer or the focus came near: what the tab shows may be fetched. */
  readonly onNear?: (id: Id) => void;
};

/** Tabs by the ARIA pattern: one stop for the Tab key, arrows, Home and End between them. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, onNear }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = nextIndex(
      event.key,
      tabs.findIndex((tab) => tab.id === selected),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? `panel-${tab.id}` : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          onPointerEnter={() => onNear?.(tab.id)}
          onFocus={() => onNear?.(tab.id)}
        >
          {tab.name}
          {tab.count !== null && (
            <span className={styles.count}>{typeof tab.count === 'number' ? grouped(tab.count) : tab.count}</span>
          )}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

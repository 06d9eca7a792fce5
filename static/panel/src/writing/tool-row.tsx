import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { writingWords } from '../words/writing';
import { ToolIcon } from './tool-icon';
import { toolbarItems, type ToolbarItem } from './toolbar-items';
import styles from './toolbar.module.css';

export type ToolRowHandle = {
  /** Goes to the tool that was used last. */
  readonly focus: () => void;
};

type ToolRowProps = {
  /** Of those that the caret stands in. */
  readonly isOn?: (item: ToolbarItem) => boolean;
  readonly onPress: (item: ToolbarItem) => void;
  /** Escape: back to the text. */
  readonly onBack: () => void;
  readonly aside?: ReactNode;
};

const all = toolbarItems.flat();

/** The tools over a text: one stop for Tab, arrows within, Escape back to the text. */
export const ToolRow = forwardRef<ToolRowHandle, ToolRowProps>(function ToolRow(props, handle) {
  const { isOn, onPress, onBack, aside } = props;
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<ToolbarItem['id']>('bold');
  const goTo = (id: ToolbarItem['id']): void => {
    setStop(id);
    row.current?.querySelector<HTMLElement>(`[data-tool='${id}']`)?.focus();
  };
  useImperativeHandle(handle, () => ({ focus: () => goTo(stop) }));
  const press = (item: ToolbarItem): void => {
    setStop(item.id);
    onPress(item);
  };
  return (
    <div
      ref={row}
      className={styles.row}
      role="toolbar"
      aria-label={writingWords.tools}
      onKeyDown={(event) => onRowKey(event, stop, goTo, onBack)}
    >
      {toolbarItems.map((group, at) => (
        <span key={at} className={styles.group}>
          {group.map((item) => (
            <Tool key={item.id} {...{ item, stop, press }} on={isOn?.(item) ?? false} />
          ))}
        </span>
      ))}
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
  );
});

type ToolProps = {
  readonly item: ToolbarItem;
  readonly stop: ToolbarItem['id'];
  readonly on: boolean;
  readonly press: (item: ToolbarItem) => void;
};

function Tool({ item, stop, on, press }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      data-tool={item.id}
      aria-label={item.name}
      aria-pressed={item.on ? on : undefined}
      aria-keyshortcuts={item.keys}
      title={item.keys ? writingWords.withKeys(item.name, item.keys) : item.name}
      tabIndex={item.id === stop ? 0 : -1}
      // The caret stays in the text, and with it what is selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => press(item)}
    >
      <ToolIcon name={item.id} />
    </button>
  );
}

function onRowKey(
  event: KeyboardEvent,
  stop: ToolbarItem['id'],
  goTo: (id: ToolbarItem['id']) => void,
  back: () => void,
): void {
  const at = all.findIndex(({ id }) => id === stop);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  const item = next === undefined ? undefined : all[next % all.length];
  if (!item && event.key !== 'Escape') return;
  event.preventDefault();
  // What is open around the text stays open: this Escape was for the tools.
  event.stopPropagation();
  if (item) goTo(item.id);
  else back();
}

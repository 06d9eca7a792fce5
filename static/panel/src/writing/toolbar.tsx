import type { Editor } from '@tiptap/core';
import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent as ReactKeyboardEvent, ReactNode } from 'react';
import { writingWords } from '../words/writing';
import { pictureTypes } from './attach-picture';
import { LinkForm } from './link-form';
import { ToolIcon } from './tool-icon';
import styles from './toolbar.module.css';
import { toolbarItems } from './toolbar-items';
import type { ToolbarItem } from './toolbar-items';
import { useEditorValue } from './use-editor-value';

export type ToolbarHandle = {
  /** What a key in the text asks of the tools: true where they took it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
};

type ToolbarProps = {
  readonly editor: Editor;
  readonly onPicture: (file: File) => void;
  readonly aside?: ReactNode;
};

const all = toolbarItems.flat();

/** The tools over a text: one stop for Tab, arrows within, Escape back to the text. */
export const Toolbar = forwardRef<ToolbarHandle, ToolbarProps>(function ToolRow({ editor, onPicture, aside }, handle) {
  const row = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [stop, setStop] = useState<ToolbarItem['id']>('bold');
  const [linking, setLinking] = useState(false);
  const pressed = useEditorValue(editor, () => all.map((item) => (item.on?.(editor) ? '1' : '0')).join(''));
  const goTo = (id: ToolbarItem['id']): void => {
    setStop(id);
    row.current?.querySelector<HTMLElement>(`[data-tool='${id}']`)?.focus();
  };
  useImperativeHandle(handle, () => ({
    onKey: ({ key }) => {
      if (key.toLowerCase() === 'k') setLinking(true);
      else goTo(stop);
      return true;
    },
  }));
  const press = (item: ToolbarItem): void => {
    setStop(item.id);
    if (item.id === 'link') setLinking((open) => !open);
    else if (item.id === 'image') file.current?.click();
    else item.press(editor);
  };
  return (
    <div className={styles.head}>
      <div
        ref={row}
        className={styles.row}
        role="toolbar"
        aria-label={writingWords.tools}
        onKeyDown={(event) => onRowKey(event, stop, goTo, () => editor.commands.focus())}
      >
        {toolbarItems.map((group, at) => (
          <span key={at} className={styles.group}>
            {group.map((item) => (
              <Tool key={item.id} item={item} stop={stop} on={pressed[all.indexOf(item)] === '1'} press={press} />
            ))}
          </span>
        ))}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
      <input
        ref={file}
        className={styles.file}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={pictureTypes.join()}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) onPicture(chosen);
          target.value = '';
        }}
      />
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
  event: ReactKeyboardEvent,
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

import type { Editor } from '@tiptap/core';
import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { pictureTypes } from './attach-picture';
import { LinkForm } from './link-form';
import { ToolRow, type ToolRowHandle } from './tool-row';
import { toolbarItems, type ToolbarItem } from './toolbar-items';
import styles from './toolbar.module.css';
import { useEditorValue } from './use-editor-value';

export type ToolbarHandle = {
  /** What a key in the text asks of the tools: true where they took it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly press: (id: ToolbarItem['id']) => void;
};

type ToolbarProps = {
  readonly editor: Editor;
  readonly onPicture: (file: File) => void;
  readonly aside?: ReactNode;
};

const all = toolbarItems.flat();

/** The tools of an editor, and what some of them open. */
export const Toolbar = forwardRef<ToolbarHandle, ToolbarProps>(function Toolbar({ editor, onPicture, aside }, handle) {
  const row = useRef<ToolRowHandle>(null);
  const file = useRef<HTMLInputElement>(null);
  const [linking, setLinking] = useState(false);
  const pressed = useEditorValue(editor, () => all.map((item) => (item.on?.(editor) ? '1' : '0')).join(''));
  const press = (item: ToolbarItem): void => {
    if (item.id === 'link') setLinking((open) => !open);
    else if (item.id === 'image') file.current?.click();
    else item.press(editor);
  };
  useImperativeHandle(handle, () => ({
    onKey: ({ key }) => {
      if (key.toLowerCase() === 'k') setLinking(true);
      else row.current?.focus();
      return true;
    },
    press: (id) => {
      const item = all.find((one) => one.id === id);
      if (item) press(item);
    },
  }));
  return (
    <div className={styles.head}>
      <ToolRow
        ref={row}
        isOn={(item) => pressed[all.indexOf(item)] === '1'}
        onPress={press}
        onBack={() => editor.commands.focus()}
        aside={aside}
      />
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

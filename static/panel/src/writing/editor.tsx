import { useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import hidden from '../parts/hidden.module.css';
import { useNameOf } from '../texts/use-name-of';
import { writingWords } from '../words/writing';
import { handleOf } from './editor-handle';
import { showFindings } from './findings-plugin';
import { MentionList } from './mention-list';
import { Placeholder } from './placeholder';
import { Toolbar } from './toolbar';
import type { ToolbarHandle } from './toolbar';
import { useEditor } from './use-editor';
import { useMention } from './use-mention';
import { useNames } from './use-names';
import { usePictures } from './use-pictures';
import styles from './writing.module.css';
import type { WritingProps } from './writing';

const none = [] as const;

/** The editor of one text: its tools, and what is written. */
export function Editor({ findings = none, openFinding = null, placeholder, aside, handle, ...text }: WritingProps) {
  const known = useNameOf();
  const host = useRef<HTMLDivElement>(null);
  const tools = useRef<ToolbarHandle>(null);
  const hintId = useId();
  const pictures = usePictures();
  const mention = useMention();
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.isComposing) return false;
    if (mention.onKey(event)) return true;
    return toolsKey(event) && (tools.current?.onKey(event) ?? false);
  };
  const behaviour = {
    ...text,
    hintId,
    onKey,
    nameOf: mention.nameOf,
    onPaste: pictures.onPaste,
    onDrop: pictures.onDrop,
  };
  const editor = useEditor(host, behaviour);
  useNames(editor, mention.nameOf);
  useLayoutEffect(() => {
    if (editor) showFindings(editor.view, { findings, open: openFinding, nameOf: known });
  }, [editor, findings, openFinding, known]);
  useImperativeHandle(handle, () => handleOf(() => editor), [editor]);
  return (
    <div className={styles.writing}>
      {editor && (
        <Toolbar ref={tools} editor={editor} onPicture={(file) => void pictures.attach(editor, file)} aside={aside} />
      )}
      <div className={styles.page}>
        <div ref={host} className={styles.text} />
        {editor && placeholder && <Placeholder editor={editor} words={placeholder} />}
        {editor && <MentionList editor={editor} mention={mention} />}
      </div>
      <p id={hintId} className={hidden.hidden}>
        {writingWords.hint}
      </p>
      <p className={pictures.said.seen ? styles.said : hidden.hidden} role="status">
        {pictures.said.words}
      </p>
    </div>
  );
}

/** Escape and Alt+F10 go to the tools, Ctrl+K or ⌘K to the link. */
function toolsKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Escape' || (key === 'F10' && altKey) || (key.toLowerCase() === 'k' && (ctrlKey || metaKey));
}

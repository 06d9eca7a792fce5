import { useId, useLayoutEffect, useRef } from 'react';
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
import type { EditorProps } from './resting/waking';
import styles from './writing.module.css';

const none = [] as const;

/** The editor of one text: its tools, and what is written. */
export function Editor(props: EditorProps) {
  const { findings = none, openFinding = null, placeholder, aside, left, onReady, ...text } = props;
  const known = useNameOf();
  const frame = useRef<HTMLDivElement>(null);
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
    caret: left.caret,
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
  useLayoutEffect(() => {
    if (!editor) return;
    frame.current?.querySelectorAll('button')[left.button]?.focus();
    onReady({ ...handleOf(editor), press: (tool) => tools.current?.press(tool) });
  }, [editor, left, onReady]);
  return (
    <div ref={frame} className={styles.writing}>
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

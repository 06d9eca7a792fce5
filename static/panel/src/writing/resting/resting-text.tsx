import { forwardRef, useId, useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import hidden from '../../parts/hidden.module.css';
import { writingWords } from '../../words/writing';
import { ToolRow, type ToolRowHandle } from '../tool-row';
import toolbar from '../toolbar.module.css';
import type { WritingProps } from '../writing';
import styles from '../writing.module.css';
import { caretIn } from './caret';
import { copyOf } from './copied-data';
import { useComposing } from './use-composing';
import { usePlainText } from './use-plain-text';
import type { Waking } from './use-waking';
import type { RestingHandle } from './waking';

type RestingTextProps = WritingProps & Pick<Waking, 'wake' | 'fetch' | 'failed'>;

/**
 * A text before its editor: it looks the same, its tools are there, and one can begin to write in it at once. What is
 * typed is told as if the editor had been there.
 */
export const RestingText = forwardRef<RestingHandle, RestingTextProps>(function RestingText(props, ref) {
  const { label, doc, placeholder, aside, failed, wake, fetch, onFinding } = props;
  const frame = useRef<HTMLDivElement>(null);
  const tools = useRef<ToolRowHandle>(null);
  const hintId = useId();
  const { box, onInput } = usePlainText(props);
  const composing = useComposing();
  useImperativeHandle(ref, () => ({
    left: () => ({
      caret: box.current && document.activeElement === box.current ? caretIn(box.current) : null,
      button: [...(frame.current?.querySelectorAll('button') ?? [])].findIndex((one) => one === document.activeElement),
    }),
    settled: composing.settled,
    focus: () => box.current?.focus(),
  }));
  const take = (data: DataTransfer): void => {
    const kept = copyOf(data);
    wake((editor) => editor.paste(kept));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (event.nativeEvent.isComposing) return;
    const isLink = key.toLowerCase() === 'k' && (ctrlKey || metaKey);
    if (!isLink && key !== 'Escape' && !(key === 'F10' && altKey)) return;
    event.preventDefault();
    if (isLink) wake((editor) => editor.press('link'));
    else tools.current?.focus();
  };
  return (
    <div ref={frame} className={styles.writing} onPointerEnter={fetch}>
      <div className={toolbar.head}>
        <ToolRow
          ref={tools}
          onPress={({ id }) => wake((editor) => editor.press(id))}
          onBack={() => box.current?.focus()}
          aside={aside}
        />
      </div>
      <div className={styles.page}>
        <div className={styles.text}>
          <div
            ref={box}
            contentEditable
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={label}
            aria-describedby={hintId}
            aria-keyshortcuts={writingWords.toolKeys}
            onFocus={() => wake()}
            onInput={onInput}
            onKeyDown={onKeyDown}
            onCompositionStart={composing.begin}
            onCompositionEnd={composing.end}
            onClick={({ target }) => onFinding?.(findingOf(target))}
            onPaste={(event) => {
              event.preventDefault();
              take(event.clipboardData);
            }}
            onDrop={(event) => {
              event.preventDefault();
              take(event.dataTransfer);
            }}
          />
        </div>
        {placeholder && doc.content.length === 0 && <p className={styles.placeholder}>{placeholder}</p>}
      </div>
      <p id={hintId} className={hidden.hidden}>
        {writingWords.hint}
      </p>
      {failed && (
        <p className={styles.said} role="status">
          {writingWords.plain}
        </p>
      )}
    </div>
  );
});

const findingOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-finding]')?.getAttribute('data-finding') ?? null) : null;

import { useImperativeHandle } from 'react';
import type { ReactNode, Ref } from 'react';
import type { Doc } from '#contract';
import { AdfView } from '../adf/adf-view';
import type { WritingFinding, WritingHandle } from './findings';
import { RestingText } from './resting/resting-text';
import { useWaking } from './resting/use-waking';
import styles from './writing.module.css';

export type WritingProps = {
  /**
   * What is written. Give back the object that `onChange` gave, or one that others' words were merged into: of the
   * latter, what differs from the text on the screen is put in, and caret, scroll and undo stay. Set a merged one inside
   * `flushSync`, so that no key falls between the merge and the screen.
   */
  readonly doc: Doc;
  /**
   * At every change by this person, with the document as it is to be kept: valid, and without names. While an input
   * method is composing and a merged document waits for its end, nothing is told; then both at once.
   */
  readonly onChange: (doc: Doc) => void;
  /** The name of the text for assistive technology. */
  readonly label: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** For a caret that is to stand in the text as soon as it is there. */
  readonly autoFocus?: boolean;
  /** At the right of the tools: whether it is saved, for example. */
  readonly aside?: ReactNode;
  readonly findings?: readonly WritingFinding[];
  /** The finding whose card is open. */
  readonly openFinding?: string | null;
  /** The finding that the caret was put in; null where it has left. */
  readonly onFinding?: (id: string | null) => void;
  readonly handle?: Ref<WritingHandle>;
};

/** A text in which one can write. Its editor comes when somebody goes into it; until then it looks and works alike. */
export function Writing(props: WritingProps) {
  if (!props.readOnly) return <Written {...props} />;
  return (
    <div className={styles.reading}>
      <AdfView document={props.doc} />
    </div>
  );
}

function Written({ handle, ...props }: WritingProps) {
  const { text, woken, failed, fetch, wake, onReady } = useWaking();
  useImperativeHandle(
    handle,
    () => ({
      focus: () => {
        text.current?.focus();
        wake((editor) => editor.focus());
      },
      goTo: (id) => wake((editor) => editor.goTo(id)),
      replace: (id, words) => wake((editor) => editor.replace(id, words)),
    }),
    [text, wake],
  );
  if (woken) return <woken.Editor {...props} left={woken.left} onReady={onReady} />;
  return <RestingText ref={text} {...props} {...{ failed, fetch, wake }} />;
}

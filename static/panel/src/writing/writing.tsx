import { Suspense } from 'react';
import type { ReactNode, Ref } from 'react';
import type { Doc } from '#contract';
import { AdfView } from '../adf/adf-view';
import { lazyPart } from '../parts/lazy-part';
import type { WritingFinding, WritingHandle } from './findings';
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

const Editor = lazyPart<WritingProps>(async () => (await import('./editor')).Editor);

/** A text in which one can write. Its code comes when it is shown; until then, what is written can be read. */
export function Writing(props: WritingProps) {
  const read = (
    <div className={styles.reading}>
      <AdfView document={props.doc} />
    </div>
  );
  if (props.readOnly) return read;
  return (
    <Suspense fallback={read}>
      <Editor {...props} />
    </Suspense>
  );
}

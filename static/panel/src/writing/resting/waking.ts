import type { WritingHandle } from '../findings';
import type { WritingProps } from '../writing';
import type { ToolbarItem } from '../toolbar-items';

/** What may be asked of an editor that is there, by the text that it came for. */
export type EditorHandle = WritingHandle & {
  readonly press: (tool: ToolbarItem['id']) => void;
  readonly paste: (data: DataTransfer) => void;
};

/** Something that waits for the editor. */
export type Deed = (editor: EditorHandle) => void;

/** Where a person was in the text that the editor takes over. */
export type Left = {
  /** As ProseMirror counts; null where the caret was elsewhere. */
  readonly caret: number | null;
  /** Which of the buttons around the text had the focus, counted from 0; -1 for none. */
  readonly button: number;
};

export type EditorProps = Omit<WritingProps, 'readOnly' | 'autoFocus' | 'handle'> & {
  readonly left: Left;
  readonly onReady: (editor: EditorHandle) => void;
};

/** What may be asked of a text whose editor is still to come. */
export type RestingHandle = {
  readonly left: () => Left;
  /** Once no input method is composing. */
  readonly settled: () => Promise<void>;
  readonly focus: () => void;
};

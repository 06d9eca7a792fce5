import { useAdditions } from '../additions-keeper';
import line from '../parts/undo-line.module.css';
import { ideaWords as words } from '../words/ideas';
import styles from './undo-note.module.css';
import type { Ideas } from './use-ideas';
import type { OpenIdea } from './use-open-idea';

type UndoNoteProps = { readonly ideas: Ideas; readonly opened: OpenIdea; readonly id: string };

/** What was just done to this idea, and a way back, in place. */
export function UndoNote({ ideas: { said }, opened, id }: UndoNoteProps) {
  const { undo } = useAdditions();
  if (said?.id !== id || !undo) return null;
  return (
    <p className={`${line.line} ${styles.undo}`}>
      {said.says}
      <button
        type="button"
        onClick={() => {
          undo();
          opened.close(id);
        }}
      >
        {words.undo}
      </button>
    </p>
  );
}

import { useAdditions } from '../additions-keeper';
import styles from '../parts/undo-line.module.css';
import { curationWords } from '../words/curation';

/** What was just done to this event, and a way back, in place. */
export function UndoLine({ eventId }: { readonly eventId: string }) {
  const { last, undo } = useAdditions();
  if (!last || !undo || !last.events.includes(eventId)) return null;
  return (
    <p className={`${styles.line} ${styles.inset}`}>
      {last.says}
      <button type="button" onClick={undo}>
        {curationWords.undo}
      </button>
    </p>
  );
}

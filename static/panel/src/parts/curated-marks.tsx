import type { EventAdditions } from '#core/additions/by-event';
import { readingWords } from '../words';
import styles from './curated-marks.module.css';
import hidden from './hidden.module.css';
import { Icon } from './icon';

type Curated = { readonly additions: EventAdditions };

/** What people attached to an event, at the end of its line: a pin, evidence, how many told their view. */
export function CuratedMarks({ additions: { pin, evidence, perspectives } }: Curated) {
  const [first] = evidence;
  return (
    <span className={styles.marks}>
      {perspectives.length > 0 && (
        <span className={styles.chip}>
          <Icon name="eye" />
          {readingWords.views(perspectives.length)}
        </span>
      )}
      {first && (
        <span className={styles.chip}>
          <Icon name="chart" />
          <span className={styles.title}>
            {evidence.length === 1 && first.body ? first.body.title : readingWords.evidence(evidence.length)}
          </span>
        </span>
      )}
      {pin && (
        <span className={styles.pin} title={readingWords.pinned}>
          <Icon name="pin" />
          <span className={hidden.hidden}>{readingWords.pinned}</span>
        </span>
      )}
    </span>
  );
}

/** What was difficult, a person's note, or why the event is hidden: under its line. */
export function CuratedLine({ additions: { hard, note, hide } }: Curated) {
  if (!hard?.body && !note?.body && !hide?.body) return null;
  return (
    <div className={styles.line}>
      {hide?.body && <p>{readingWords.hiddenBecause(hide.body.reason)}</p>}
      {hard?.body && (
        <p>
          <span className={styles.hard}>
            <Icon name="waves" />
            {readingWords.hard}
          </span>
          {hard.body.text}
        </p>
      )}
      {note?.body && <p>{note.body.text}</p>}
    </div>
  );
}

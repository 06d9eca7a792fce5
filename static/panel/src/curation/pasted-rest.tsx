import { useState } from 'react';
import type { RestLine } from '#core/transcript/parsed-line';
import { addingWords } from '../words/adding';
import buttons from '../parts/small-buttons.module.css';
import { CorrectLine } from './correct-line';
import styles from './pasted-rest.module.css';
import type { PastedKeeper } from './use-pasted';

/** As many as one reads; a text without a single time would fill the page else. */
const mostShown = 200;

/** Lines that became no event: nothing is dropped unseen, and each can be made one after all. */
export function PastedRest({ keeper }: { readonly keeper: PastedKeeper }) {
  const { paste: says } = addingWords;
  const { transcript, pasted, correct } = keeper;
  const rest = transcript.rest.filter(({ why }) => why === 'text' || why === 'taken-out');
  const [open, setOpen] = useState<number | null>(null);
  if (rest.length === 0) return null;
  const begin = (line: RestLine): void => {
    if (line.why === 'text') return setOpen(line.line);
    for (const id of takenOutAt(pasted.corrections, line.line)) correct(id, null);
  };
  return (
    <details className={styles.rest} open={transcript.events.length === 0}>
      <summary>{says.rest(rest.length)}</summary>
      <ul>
        {rest.slice(0, mostShown).map((line) => (
          <li key={line.line}>
            <div className={`${buttons.buttons} ${styles.restLine}`}>
              <span className={styles.number}>{says.line(line.line, line.line)}</span>
              <p>{line.text}</p>
              {canBegin(line, pasted.corrections) && (
                <button
                  type="button"
                  aria-label={`${says.isAnEvent}: ${says.line(line.line, line.line)}`}
                  onClick={() => begin(line)}
                >
                  {says.isAnEvent}
                </button>
              )}
            </div>
            {open === line.line && (
              <CorrectLine
                line={{ date: pasted.date, time: '', zone: pasted.zone, text: line.text.trim() }}
                onCorrect={(correction) =>
                  correct(String(line.line), correction && { ...correction, date: correction.date ?? pasted.date })
                }
                onDone={() => setOpen(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Ids of events that began at this line and were said to be none. */
function takenOutAt(corrections: PastedKeeper['pasted']['corrections'], line: number): readonly string[] {
  return Object.keys(corrections).filter(
    (id) => corrections[id]?.notAnEvent === true && Number(id.split('.')[0]) === line,
  );
}

/** The lines that went on with an event come back with the line it began at. */
function canBegin(line: RestLine, corrections: PastedKeeper['pasted']['corrections']): boolean {
  return line.why === 'text' || takenOutAt(corrections, line.line).length > 0;
}

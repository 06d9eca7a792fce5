import { useState } from 'react';
import { toCsv } from '#core/review/to-csv';
import { type Done, traceOf } from '#core/review/trace';
import { isErased } from '#core/people/erased';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';
import { reviewWords as words } from '../words/review';
import { traceWords } from '../words/trace';
import { download } from './download';
import styles from './trace-card.module.css';

/** So many stand there at first. */
const FIRST = 8;
const MORE = 50;

/** Who did what and when. */
export function TraceCard() {
  const { review } = useFrame();
  const { all, nameOf } = useAdditions();
  const { clock, reader } = useSurface();
  const [shown, setShown] = useState(FIRST);
  const trace = traceOf(review, all);
  if (trace.length === 0) return null;
  const who = (by: string): string => (isErased(by) ? words.closedAccount : nameOf(by));
  const day = (one: string): string => clock.utcDay(`${one}T12:00:00.000Z`);
  const what = (done: Done): string =>
    'step' in done ? traceWords.step(done.step, { nameOf: who, day }) : traceWords.wrote(done.about, done.how);
  const reasonOf = (done: Done): string => ('step' in done ? (done.step.reason ?? '') : '');
  const save = (): void => {
    const rows = trace.map((done) => [done.at, who(done.by), what(done), reasonOf(done)]);
    download(`${reader.issueKey}-trace.csv`, 'text/csv', toCsv([words.trace.columns, ...rows]));
  };
  return (
    <section className={styles.trace} aria-labelledby="review-trace">
      <div className={styles.head}>
        <h2 id="review-trace">{words.trace.heading}</h2>
        <Action spacing="compact" onClick={save}>
          {words.trace.export}
        </Action>
      </div>
      <p className={styles.subtle}>{words.trace.hint}</p>
      <ol className={styles.list}>
        {trace.slice(0, shown).map((done, at) => (
          // Nothing in the trace ever changes: its place from the end names a line.
          <li key={trace.length - at}>
            <time dateTime={done.at}>{clock.exactUtc(done.at)} UTC</time>
            <span>
              {what(done)}
              {reasonOf(done) && <span className={styles.reason}>{reasonOf(done)}</span>}
            </span>
            <span className={styles.subtle}>{who(done.by)}</span>
          </li>
        ))}
      </ol>
      {trace.length > shown && (
        <Action spacing="compact" appearance="subtle" onClick={() => setShown(shown + MORE)}>
          {words.trace.more(Math.min(MORE, trace.length - shown))}
        </Action>
      )}
    </section>
  );
}

import type { Flag } from '../timeline/entries';
import type { ViewKeeper } from '../timeline/use-view';
import { readingWords } from '../words';
import { Action } from './action';
import styles from './panel-box.module.css';

type SearchPanelProps = ViewKeeper & {
  readonly flags: readonly Flag[];
  /** The first and the last event; ISO 8601, UTC. */
  readonly ends: readonly [string, string] | null;
  readonly onJump: (at: string) => void;
};

/** Finds events by their words, or goes to a mark. */
export function SearchPanel({ view, change, flags, ends, onJump }: SearchPanelProps) {
  const { find } = readingWords;
  return (
    <section className={styles.box} role="search" aria-label={readingWords.search}>
      <label className={styles.field}>
        {find.label}
        <input type="search" autoFocus value={view.query} onChange={(event) => change({ query: event.target.value })} />
      </label>
      {ends && (
        <div className={styles.jumps}>
          <span>{find.jump}</span>
          <Action spacing="compact" onClick={() => onJump(ends[0])}>
            {find.first}
          </Action>
          {flags.map(({ id, at, name }) => (
            <Action key={id} spacing="compact" onClick={() => onJump(at)}>
              {name}
            </Action>
          ))}
          <Action spacing="compact" onClick={() => onJump(ends[1])}>
            {find.last}
          </Action>
        </div>
      )}
    </section>
  );
}

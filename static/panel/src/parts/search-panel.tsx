import type { Whole } from '../told-as/told-as';
import type { Flag } from '../timeline/entries';
import type { ViewKeeper } from '../timeline/use-view';
import { readingWords } from '../words';
import { Action } from './action';
import styles from './panel-box.module.css';

type SearchPanelProps = ViewKeeper & {
  readonly flags: readonly Flag[];
  readonly span: Whole['span'];
  readonly onJump: (at: string) => void;
};

/** Finds events by their words, or goes to a mark. */
export function SearchPanel({ view, change, flags, span, onJump }: SearchPanelProps) {
  const { find } = readingWords;
  return (
    <section className={styles.box} role="search" aria-label={readingWords.search}>
      <label className={styles.field}>
        {find.label}
        <input type="search" autoFocus value={view.query} onChange={(event) => change({ query: event.target.value })} />
      </label>
      {span && (
        <div className={styles.jumps}>
          <span>{find.jump}</span>
          <Action spacing="compact" onClick={() => onJump(span.from)}>
            {find.first}
          </Action>
          {flags.map(({ id, at, name }) => (
            <Action key={id} spacing="compact" onClick={() => onJump(at)}>
              {name}
            </Action>
          ))}
          <Action spacing="compact" onClick={() => onJump(span.until)}>
            {find.last}
          </Action>
        </div>
      )}
    </section>
  );
}

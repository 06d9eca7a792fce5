import type { MarkedText } from '#contract';
import styles from './similar.module.css';

/** A text with the words marked that it has in common with another: by weight and line, not by colour alone. */
export function MarkedWords({ of: { text, marks } }: { readonly of: MarkedText }) {
  const starts = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {starts.map((from, at) => {
        const mark = marks[at];
        return (
          <span key={from}>
            {text.slice(from, mark?.start)}
            {mark && <mark className={styles.mark}>{text.slice(mark.start, mark.end)}</mark>}
          </span>
        );
      })}
    </>
  );
}

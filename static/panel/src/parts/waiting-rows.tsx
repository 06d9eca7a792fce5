import hidden from './hidden.module.css';
import styles from './waiting-rows.module.css';

const widths = [62, 41, 78, 55, 70, 36, 66, 48];

/** The shape of what is coming, and words for those who cannot see it. */
export function WaitingRows({ words }: { readonly words: string }) {
  return (
    <div className={styles.rows} aria-busy="true">
      <p className={hidden.hidden} role="status">
        {words}
      </p>
      {widths.map((width) => (
        <div key={width} className={styles.row} aria-hidden="true">
          <span className={styles.time} />
          <span className={styles.text} style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}

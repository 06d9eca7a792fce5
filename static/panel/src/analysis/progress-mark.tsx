import type { SectionProgress } from '#core/analysis/progress';
import styles from './progress-mark.module.css';

const ring = 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5Z';

/** How far a section is, as a quiet sign; the words beside it say the same. */
export function ProgressMark({ state }: { readonly state: SectionProgress['state'] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ring} className={state === 'leftOut' ? styles.dashed : undefined} />
      {state === 'begun' && <path d="M8 4.5a3.5 3.5 0 0 1 0 7Z" className={styles.half} />}
      {state === 'done' && <path d="M5.25 8.25l2 2L11 6.25" />}
    </svg>
  );
}

import type { ReactNode } from 'react';
import styles from './disclose.module.css';
import { Icon } from './icon';

type DiscloseProps = { readonly open: boolean; readonly onToggle: () => void; readonly children: ReactNode };

/** Opens and folds what stands below it. */
export function Disclose({ open, onToggle, children }: DiscloseProps) {
  return (
    <button type="button" className={styles.disclose} aria-expanded={open} onClick={onToggle}>
      <Icon name="chevron" className={open ? styles.down : ''} />
      {children}
    </button>
  );
}

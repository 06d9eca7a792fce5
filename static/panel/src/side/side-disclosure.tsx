import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon';
import { usePrinting } from '../use-printing';
import { sideWords } from '../words/picture';
import styles from './side-column.module.css';

type SideDisclosureProps = { readonly asks: number; readonly children: ReactNode };

/** The column's content where there is no room beside the list: behind one line, opening in place; on paper open. */
export function SideDisclosure({ asks, children }: SideDisclosureProps) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <>
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" className={open ? styles.down : ''} />
        {sideWords.open(asks)}
      </button>
      {(open || printing) && (
        <section className={styles.inPlace} aria-label={sideWords.label}>
          {children}
        </section>
      )}
    </>
  );
}

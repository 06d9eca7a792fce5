import type { StatusCategory } from '#contract';
import styles from './lozenge.module.css';

/** A status as Jira shows it: the category gives the colour, the name says the same in words. */
export function Lozenge({ name, category }: { readonly name: string; readonly category: StatusCategory }) {
  return <span className={`${styles.lozenge} ${styles[category]}`}>{name}</span>;
}

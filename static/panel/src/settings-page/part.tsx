import { useId } from 'react';
import type { ReactNode } from 'react';
import type { SettingFault } from '#contract';
import { settingsWords as words } from '../words/settings';
import styles from './settings.module.css';

type PartProps = {
  readonly heading: string;
  readonly usual: string;
  readonly found?: string;
  /** What cannot be taken of it. */
  readonly faults: readonly SettingFault[];
  readonly children: ReactNode;
};

/** One group of settings: its default, what was found in this project, its controls, and what would be right. */
export function Part({ heading, usual, found, faults, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className={styles.hint}>
        {words.default(usual)} {found !== undefined && words.found(found || words.none)}
      </p>
      {children}
      {faults.map((fault) => (
        <p key={`${fault.at} ${fault.value}`} role="alert" className={styles.fault}>
          {words.faultWords(fault)}
        </p>
      ))}
    </section>
  );
}

/** Those of these faults that are about settings of this beginning. */
export const faultsAt = (faults: readonly SettingFault[], ...of: readonly string[]): readonly SettingFault[] =>
  faults.filter(({ at }) => of.some((one) => at === one || at.startsWith(`${one}.`)));

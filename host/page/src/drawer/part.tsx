import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { useMessages } from '../parts/messages';
import styles from './drawer.module.css';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {children}
    </section>
  );
}

/** Tells the host something, and reads its state again. */
export function useHostAct(): (refused: string, work: () => Promise<unknown>) => Promise<void> {
  const client = useQueryClient();
  const messages = useMessages();
  return useCallback(
    async (refused, work) => {
      try {
        await work();
      } catch (problem) {
        messages.refused(refused, problem);
      }
      await client.invalidateQueries({ queryKey: ['host'] });
    },
    [client, messages],
  );
}

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useSurface } from './surface';

/** News from Jira come in bursts: they wait this long, and this long after the last reading. */
const newsRestMs = 1_000;
const betweenNewsMs = 10_000;

/**
 * Refreshes when Jira or another panel tells of a change, and when the reader comes back to the page, since news may
 * have been lost meanwhile.
 * @param endedAt when the last reading ended, in milliseconds of the browser's clock
 */
export function useNews(refresh: () => Promise<void>, endedAt: RefObject<number>): void {
  const { onChange } = useSurface();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      const rested = (endedAt.current ?? 0) + betweenNewsMs - Date.now();
      timer = setTimeout(() => void refresh(), Math.max(newsRestMs, rested));
    };
    const back = (): void => {
      if (document.visibilityState === 'visible') soon();
    };
    const stop = onChange(soon);
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(timer);
      stop();
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [refresh, onChange, endedAt]);
}

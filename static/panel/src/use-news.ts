import { useEffect, useRef } from 'react';
import { useSurface } from './surface';
import { isOnlyTextNews } from './text-news';

/** News from Jira come in bursts: they wait this long, and this long after the last reading. */
const newsRestMs = 1_000;
const betweenNewsMs = 10_000;

/** When readings began and ended, in milliseconds of the browser's clock; `beganAt` 0: before this page had one. */
export type ReadingTimes = { readonly beganAt: number; readonly endedAt: number | null };

/**
 * Refreshes when Jira or another panel tells of a change; when the reader comes back to the page, since news may have
 * been lost meanwhile; and once after the panel has begun to listen, since what was written between its reading and
 * that moment was told to nobody. A reading that began after any of these has seen it all: then none is added.
 */
export function useNews(refresh: () => Promise<void>, times: { readonly current: ReadingTimes }): void {
  const { onChange } = useSurface();
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (heardAt: number): void => {
      const { beganAt, endedAt } = times.current;
      if (beganAt > heardAt) return;
      const rested = endedAt === null ? newsRestMs : endedAt + betweenNewsMs - Date.now();
      if (rested > 0) timer = setTimeout(read, rested, heardAt);
      else void latest.current();
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, newsRestMs, Date.now());
    };
    const back = (): void => {
      if (document.visibilityState === 'visible') soon();
    };
    const stop = onChange((news) => {
      if (!isOnlyTextNews(news)) soon();
    }, back);
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(timer);
      stop();
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [onChange, times]);
}

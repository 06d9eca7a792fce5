import { useEffect, useRef } from 'react';
import type { Problem } from '#contract';
import { recovery } from './recovery';

/** Tries again by itself after a while, where that helps; `tries`: how often it was tried in vain. */
export function useRetry(problem: Problem | null, tries: number, retry: () => void): void {
  const latest = useRef(retry);
  latest.current = retry;
  const next = problem && recovery(problem, tries);
  const wait = next?.by === 'waiting' ? next.afterMs : null;
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => latest.current(), wait);
    return () => clearTimeout(timer);
  }, [wait, tries]);
}

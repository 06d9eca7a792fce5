import { useEffect, useState } from 'react';

/** How often what depends on the time is told anew, in milliseconds. */
const tickMs = 5_000;

/** Whole seconds since something last changed, told every few seconds. @param of what names that change */
export function useSeconds(of: unknown): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const from = performance.now();
    setSeconds(0);
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - from) / 1_000)), tickMs);
    return () => clearInterval(timer);
  }, [of]);
  return seconds;
}

import { useEffect, useState } from 'react';

/** How often what depends on the time is told anew, in milliseconds. */
const tickMs = 30_000;

/**
 * The app's own time, epoch ms: whether an idea has rested must not hang on how a reader's computer is set.
 * @param readAt the server's clock at the last reading, ISO 8601
 */
export function useNow(readAt: string): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const from = performance.now();
    setPassed(0);
    const timer = setInterval(() => setPassed(performance.now() - from), tickMs);
    return () => clearInterval(timer);
  }, [readAt]);
  return Date.parse(readAt) + passed;
}

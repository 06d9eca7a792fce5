import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

type WhenSeenProps = {
  /** It is wanted, seen or not. */
  readonly now?: boolean;
  readonly children: ReactNode;
};

/** After this long a person reads, and nothing that they wait for is still on its way. */
const restMs = 4000;

/**
 * What stands farther down comes when it is scrolled to, with its code; once there it stays. Seen or not, it comes a
 * while later: paper has it all, and a printer does not wait for code.
 */
export function WhenSeen({ now = false, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(() => !('IntersectionObserver' in window));
  if (now && !seen) setSeen(true);
  useEffect(() => {
    if (seen || !place.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(place.current);
    const rested = setTimeout(() => setSeen(true), restMs);
    const print = (): void => flushSync(() => setSeen(true));
    addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      clearTimeout(rested);
      removeEventListener('beforeprint', print);
    };
  }, [seen]);
  return seen ? children : <div ref={place} style={{ minHeight: 1 }} />;
}

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

type WhenSeenProps = {
  /** It is wanted, seen or not. */
  readonly now?: boolean;
  readonly children: ReactNode;
};

/** What stands farther down comes when it is scrolled to, with its code; once there it stays. */
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
    return () => observer.disconnect();
  }, [seen]);
  return seen ? children : <div ref={place} style={{ minHeight: 1 }} />;
}

import { useEffect, useRef } from 'react';
import { useAnnounce } from '../parts/announcer';
import { checkingWords } from '../words/checking';

/** A rest in typing, in ms, after which a new count is said. */
const rest = 1_500;

/** Says to screen readers how many findings there are, once the typing rests and only where that has changed. */
export function useToldCount(count: number, text: string): void {
  const announce = useAnnounce();
  const told = useRef(0);
  useEffect(() => {
    if (count === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = count;
      if (count > 0) announce(checkingWords.found(count));
    }, rest);
    return () => clearTimeout(timer);
  }, [count, text, announce]);
}

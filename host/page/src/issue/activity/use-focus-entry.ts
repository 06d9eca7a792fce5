import { useEffect, useRef, type RefObject } from 'react';
import { useRouter } from '../../parts/router';
import { focusedIn } from './focused';

/** Brings an entry into view where the address names it. */
export function useFocusEntry(tab: number, id: string): { ref: RefObject<HTMLLIElement>; focused: boolean } {
  const { search } = useRouter();
  const ref = useRef<HTMLLIElement>(null);
  const wanted = focusedIn(search);
  const focused = wanted?.tab === tab && wanted.entry === id;
  useEffect(() => {
    if (focused) ref.current?.scrollIntoView({ block: 'center' });
  }, [focused]);
  return { ref, focused };
}

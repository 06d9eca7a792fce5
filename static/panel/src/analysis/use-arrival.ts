import { useEffect, useRef } from 'react';

/**
 * A heading that takes the focus as a person goes to what it heads, so that they know where they are.
 * @param arrival counts up with each going; 0 where a reload brought them
 */
export function useArrival(arrival: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival > 0) heading.current?.focus();
  }, [arrival]);
  return heading;
}

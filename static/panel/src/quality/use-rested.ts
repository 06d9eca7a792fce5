import { useEffect, useState } from 'react';

/** Typing rests when nothing was typed for so long, in milliseconds. */
const restMs = 600;

/** What the text was when the typing rested last. A text that is there from the start has rested. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

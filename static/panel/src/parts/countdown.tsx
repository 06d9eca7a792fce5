import { useEffect, useState } from 'react';
import { retryWords } from '../words';

/** `Next try in 12 s`, counting down from when it is first shown. Remount it (by key) for a new wait. */
export function Countdown({ ms }: { readonly ms: number }) {
  const [left, setLeft] = useState(() => Math.ceil(ms / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span aria-hidden="true">{retryWords.in(left)}</span>;
}

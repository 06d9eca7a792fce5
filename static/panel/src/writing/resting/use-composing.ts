import { useMemo } from 'react';

/** Whether an input method is composing, and a way to wait until it has put in what it composed. */
export function useComposing() {
  return useMemo(() => {
    let composing = false;
    let waiting: (() => void)[] = [];
    return {
      begin: () => void (composing = true),
      end: () => {
        composing = false;
        const done = waiting;
        waiting = [];
        // Its last words are put in right after it says that it is done.
        setTimeout(() => done.forEach((go) => go()));
      },
      settled: (): Promise<void> => (composing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    };
  }, []);
}

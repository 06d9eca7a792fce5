import { useState } from 'react';

/** Whether an input method is composing, and a way to wait until it has put in what it composed. */
type Composing = {
  readonly begin: () => void;
  readonly end: () => void;
  readonly settled: () => Promise<void>;
};

export function useComposing(): Composing {
  return useState(composing)[0];
}

function composing(): Composing {
  let isComposing = false;
  let waiting: (() => void)[] = [];
  return {
    begin: () => void (isComposing = true),
    end: () => {
      isComposing = false;
      const done = waiting;
      waiting = [];
      // Its last words are put in right after it says that it is done.
      setTimeout(() => done.forEach((go) => go()));
    },
    settled: () => (isComposing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}

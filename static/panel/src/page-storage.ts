/** Reads from storage that a browser may refuse (private windows, full disks): null then. */
export function recall(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Writes to storage that a browser may refuse; null takes the entry away. */
export function keep(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // What cannot be kept here is still on the screen, and in the store once it is saved.
  }
}

/** The first look at storage makes the browser fetch it: done while one waits, the first render need not wait for it. */
export function warmUpStorage(): void {
  recall(() => localStorage, '');
  recall(() => sessionStorage, '');
}

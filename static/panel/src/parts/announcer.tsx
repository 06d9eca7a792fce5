import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import hidden from './hidden.module.css';

const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** Says a sentence to screen readers without moving the focus. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('');
  // The same sentence said twice must still be a change: an unseen space tells them apart.
  const announce = useCallback((next: string) => setWords((last) => (last === next ? `${next}\u00a0` : next)), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <p className={hidden.hidden} role="status" aria-live="polite">
        {words}
      </p>
    </AnnounceContext.Provider>
  );
}

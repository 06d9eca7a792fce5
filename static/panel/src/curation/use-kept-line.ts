import { useCallback, useEffect, useRef, useState } from 'react';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { typingKey } from './typing-key';

const storage = (): Storage => localStorage;

/**
 * A line that is saved when one leaves it, so that one visit is one step that can be undone; when the page or the line
 * goes, too. Each letter is kept on this page: what a page that died had not saved stands in the line when it opens.
 * @param of what is written, unique within an incident
 * @param value what stands
 * @param save takes what was typed, without blanks around it; not called where it is what stands
 */
export function useKeptLine(of: string, value: string, save: (text: string) => void) {
  const { reader } = useSurface();
  const key = typingKey(reader, `line:${of}`);
  const [typed, setTyped] = useState<string | null>(() => recall(storage, key));
  const latest = useRef({ typed, value, save });
  latest.current = { typed, value, save };
  const type = useCallback(
    (text: string) => {
      keep(storage, key, text);
      setTyped(text);
    },
    [key],
  );
  const leave = useCallback(() => {
    const now = latest.current;
    if (now.typed === null) return;
    // A line that is left as it goes away is left twice.
    latest.current = { ...now, typed: null };
    keep(storage, key, null);
    setTyped(null);
    if (now.typed.trim() !== now.value) now.save(now.typed.trim());
  }, [key]);
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);
  return { text: typed ?? value, type, leave };
}

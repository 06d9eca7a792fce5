import { useCallback, useState } from 'react';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { typingKey } from './typing-key';

const storage = (): Storage => localStorage;

/**
 * What is being typed into an editor, kept on this page until the editor is done with it: a reload loses no letter.
 * @param of what is edited, unique within an incident
 * @param start what the editor begins with where nothing is kept
 */
export function useKeptWords<Words extends object>(of: string, start: Words) {
  const { reader } = useSurface();
  const key = typingKey(reader, of);
  const [words, setWords] = useState<Words>(() => ({ ...start, ...kept(key) }));
  const type = useCallback(
    (change: Partial<Words>) =>
      setWords((last) => {
        const next = { ...last, ...change };
        keep(storage, key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => keep(storage, key, null), [key]);
  return { words, type, forget };
}

/** What was typed here before; its form is the editor's own, by the key. */
function kept(key: string): object {
  try {
    const value: unknown = JSON.parse(recall(storage, key) ?? 'null');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

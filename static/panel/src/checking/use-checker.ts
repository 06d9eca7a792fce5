import { useEffect, useState } from 'react';
import type { PartedBy } from '#core/language/paragraph-checker';
import type { Finding, Surroundings } from '#core/language/rule';

export type Checker = (text: string, known: Partial<Surroundings>) => readonly Finding[];

/** The rules, fetched when a text is first to be checked; null until then, and where they cannot be fetched. */
export function useChecker(by: PartedBy = 'paragraph'): Checker | null {
  const [checker, setChecker] = useState<Checker | null>(null);
  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      const { paragraphChecker } = await import('#core/language/paragraph-checker');
      if (!left) setChecker(() => paragraphChecker(by));
    };
    // Without the rules one writes as before; the app checks again when the text is saved.
    load().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [by]);
  return checker;
}

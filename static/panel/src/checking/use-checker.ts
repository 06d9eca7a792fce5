import { useEffect, useState } from 'react';
import type { PartedBy } from '#core/language/paragraph-checker';
import type { Finding, Rule, Surroundings } from '#core/language/rule';

export type Checker = {
  readonly check: (text: string, known: Partial<Surroundings>) => readonly Finding[];
  /** A rule by its id; undefined where the app has one that this panel does not know yet. */
  readonly ruleOf: (id: string) => Rule | undefined;
};

/**
 * The rules, fetched when a text is first to be checked; null until then, and where they cannot be fetched.
 * @param wanted false while there is nothing to check
 */
export function useChecker(by: PartedBy = 'paragraph', wanted = true): Checker | null {
  const [checker, setChecker] = useState<Checker | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    const load = async (): Promise<void> => {
      const { paragraphChecker } = await import('#core/language/paragraph-checker');
      const { rules } = await import('#core/language/rules');
      const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
      if (!left) setChecker({ check: paragraphChecker(by), ruleOf });
    };
    // Without the rules one writes as before; the app checks again when the text is saved.
    load().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [by, wanted]);
  return checker;
}

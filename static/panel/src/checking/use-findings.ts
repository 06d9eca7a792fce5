import { useDeferredValue, useMemo } from 'react';
import type { FoundInText } from '#contract';
import type { PartedBy } from '#core/language/paragraph-checker';
import type { Place } from '#core/language/rule';
import { moved, withIds } from './finding';
import { withAlso } from './with-also';
import type { ShownFinding } from './finding';
import { useChecker } from './use-checker';
import { useLeftAlone } from './use-left-alone';
import type { LeftAlone } from './use-left-alone';
import { useSurroundings } from './use-surroundings';

export type Findings = Pick<LeftAlone, 'ignore' | 'leaveAlone'> & {
  /** In the order of the text; none of them was left alone. */
  readonly findings: readonly ShownFinding[];
};

type FindingsInput = {
  readonly place: Place;
  /** Names the text, unique within an incident. */
  readonly of: string;
  /** What parts its sentences for sure. */
  readonly by?: PartedBy;
  /** What the app's own check found in this same text; it may know rules and names that the panel does not. */
  readonly also?: readonly FoundInText[];
  /** It is shown, not written. */
  readonly shown?: boolean;
};

/**
 * What the check of blameless language finds in a text, as one types. Typing never waits for it: the text that was
 * checked last stands in until the next is.
 */
export function useFindings(text: string, { place, of, by, also, shown = false }: FindingsInput): Findings {
  const checker = useChecker(by, text.trim() !== '');
  const surroundings = useSurroundings(place);
  const { isLeftAlone, ignore, leaveAlone } = useLeftAlone(of, !shown);
  const checked = useDeferredValue(text);
  const found = useMemo(() => {
    if (!checker) return [];
    return withAlso(checker.check(checked, surroundings), also ?? [], checked, checker.ruleOf);
  }, [checker, checked, surroundings, also]);
  const findings = useMemo(
    () => withIds(moved(found, checked, text)).filter((finding) => !isLeftAlone(finding)),
    [found, checked, text, isLeftAlone],
  );
  return { findings, ignore, leaveAlone };
}

import { useDeferredValue, useMemo } from 'react';
import type { PartedBy } from '#core/language/paragraph-checker';
import type { Place } from '#core/language/rule';
import { moved, withIds } from './finding';
import type { ShownFinding } from './finding';
import { useChecker } from './use-checker';
import { useLeftAlone } from './use-left-alone';
import type { LeftAlone } from './use-left-alone';
import { useSurroundings } from './use-surroundings';

export type Findings = Pick<LeftAlone, 'ignore' | 'leaveAlone'> & {
  /** In the order of the text; none of them was left alone. */
  readonly findings: readonly ShownFinding[];
};

/**
 * What the check of blameless language finds in a text, as one types. Typing never waits for it: the text that was
 * checked last stands in until the next is.
 * @param of names the text, unique within an incident @param by what parts its sentences for sure
 */
export function useFindings(text: string, place: Place, of: string, by?: PartedBy): Findings {
  const checker = useChecker(by);
  const surroundings = useSurroundings(place);
  const { isLeftAlone, ignore, leaveAlone } = useLeftAlone(of);
  const checked = useDeferredValue(text);
  const found = useMemo(() => checker?.(checked, surroundings) ?? [], [checker, checked, surroundings]);
  const findings = useMemo(
    () => withIds(moved(found, checked, text).filter((finding) => !isLeftAlone(finding))),
    [found, checked, text, isLeftAlone],
  );
  return { findings, ignore, leaveAlone };
}

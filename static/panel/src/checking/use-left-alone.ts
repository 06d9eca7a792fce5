import { useCallback, useMemo, useState } from 'react';
import { findingKey, knownFrom } from '#core/additions/known-from';
import { useAdditions } from '../additions-keeper';
import { newUuid } from '../new-uuid';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import type { Reader } from '../surface';
import { checkingWords } from '../words/checking';
import type { ShownFinding } from './finding';

const storage = (): Storage => sessionStorage;

/** Findings that somebody wants to be asked about no more: on this page, or for good with a reason. */
export type LeftAlone = {
  readonly isLeftAlone: (finding: Pick<ShownFinding, 'rule' | 'words'>) => boolean;
  readonly ignore: (finding: ShownFinding) => void;
  /** Null for a reader who may not edit. */
  readonly leaveAlone: ((finding: ShownFinding, reason: string) => void) | null;
};

/** @param of names the text, unique within an incident */
export function useLeftAlone(of: string): LeftAlone {
  const { reader } = useSurface();
  const { all, make, mayEdit } = useAdditions();
  const [ignored, setIgnored] = useState(() => recallIgnored(reader));
  const { leftAlone: forGood } = useMemo(() => knownFrom(all), [all]);
  const isLeftAlone = useCallback<LeftAlone['isLeftAlone']>(
    (finding) => forGood.has(findingKey(finding)) || ignored.has(ignoredKey(of, finding)),
    [forGood, ignored, of],
  );
  return {
    isLeftAlone,
    ignore: (finding) => {
      const next = new Set([...recallIgnored(reader), ...ignored, ignoredKey(of, finding)]);
      keep(storage, storageKey(reader), JSON.stringify([...next]));
      setIgnored(next);
    },
    leaveAlone: mayEdit
      ? ({ rule, words }, reason) => {
          const id = `leftAlone:${newUuid()}`;
          const body = { rule, words, reason };
          make([{ id, about: 'leftAlone', eventId: null, issueId: null, body }], checkingWords.leftAlone);
        }
      : null,
  };
}

const ignoredKey = (of: string, finding: Pick<ShownFinding, 'rule' | 'words'>): string =>
  `${of} ${findingKey(finding)}`;

const storageKey = ({ accountId, issueId }: Reader): string => `second-story:ignored:${accountId}:${issueId}`;

function recallIgnored(reader: Reader): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(recall(storage, storageKey(reader)) ?? '[]');
    return new Set(Array.isArray(value) ? value.map(String) : []);
  } catch {
    return new Set();
  }
}

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

/**
 * Findings that somebody wants to be asked about no more: once, which is until the text is opened again to be written
 * or its words change there, or for good with a reason.
 */
export type LeftAlone = {
  readonly isLeftAlone: (finding: ShownFinding) => boolean;
  readonly ignore: (finding: ShownFinding) => void;
  /** Null for a reader who may not edit. */
  readonly leaveAlone: ((finding: ShownFinding, reason: string) => void) | null;
};

/**
 * @param of names the text, unique within an incident
 * @param opened it is opened to be written: what was ignored once is asked about again
 */
export function useLeftAlone(of: string, opened: boolean): LeftAlone {
  const { reader } = useSurface();
  const { all, make, mayEdit } = useAdditions();
  const [ignored, setIgnored] = useState(() => (opened ? openedAgain(reader, of) : recallIgnored(reader)));
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

/** Of several findings on the same words, the one is ignored and the others are not. */
const ignoredKey = (of: string, { id }: Pick<ShownFinding, 'id'>): string => `${of} ${id}`;

const storageKey = ({ accountId, issueId }: Reader): string => `second-story:ignored:${accountId}:${issueId}`;

function openedAgain(reader: Reader, of: string): ReadonlySet<string> {
  const ignored = recallIgnored(reader);
  const left = [...ignored].filter((key) => !key.startsWith(`${of} `));
  if (left.length < ignored.size) keep(storage, storageKey(reader), JSON.stringify(left));
  return new Set(left);
}

function recallIgnored(reader: Reader): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(recall(storage, storageKey(reader)) ?? '[]');
    return new Set(Array.isArray(value) ? value.map(String) : []);
  } catch {
    return new Set();
  }
}

import { useCallback, useEffect, useMemo } from 'react';
import type { Beside, Doc, FoundInText, Presence, Problem } from '#contract';
import { emptyDoc, TEXT_LIMIT_BYTES, textBytes } from '#core/texts/text-state';
import type { SavedState } from '../parts/saved-state';
import { useSurface } from '../surface';
import { besideOf, shownDoc } from './text-on-page';
import { useTexts } from './texts-keeper';

/** From this part of what the storage takes on, a writer is warned. */
const NEAR = 0.8;

/** One text, to be written. */
export type TextHandle = {
  /** False until the texts were read: nothing is to be typed before. */
  readonly ready: boolean;
  /** About an event that this reader may not see. */
  readonly withheld: boolean;
  /** The object that `onChange` was given last, or one that others' words were merged into. Without names. */
  readonly doc: Doc;
  readonly onChange: (doc: Doc) => void;
  readonly state: SavedState;
  /** Who saved last, and when (ISO 8601, UTC); null for a new text. */
  readonly saved: { readonly by: string; readonly at: string } | null;
  /** The revision that is stored; 0 for a new text. */
  readonly revision: number;
  /** Who else is in this text. */
  readonly others: readonly Presence[];
  readonly beside: readonly Beside[];
  /** Takes away what stands beside the text; `doc` is the text from then on. */
  readonly settle: (besideId: string, doc: Doc) => void;
  /** What the app's own check found in the text as it stands here, in offsets of its plain text without names. */
  readonly found: readonly FoundInText[];
  readonly problem: Problem | null;
  /** Saves in vain since the last good one. */
  readonly tries: number;
  readonly retry: () => void;
  /** How much of what can be stored is used, from 0; `near`: worth saying, `full`: beyond it. */
  readonly size: { readonly part: number; readonly near: boolean; readonly full: boolean };
};

/**
 * The text with this id, and that this person is at it while it is on the screen.
 * @param issueId the ticket of the event that the text is about, where it is one of Jira's
 */
export function useText(id: string, issueId: string | null = null): TextHandle {
  const { opened, text: find, foundIn, stateOf, type, settle, saveAgain, setPlace, present } = useTexts();
  const { reader } = useSurface();
  const text = find(id);
  useEffect(() => {
    setPlace(id);
    return () => setPlace('');
  }, [setPlace, id]);
  const onChange = useCallback((doc: Doc) => type(id, doc, issueId), [type, id, issueId]);
  const beside = useMemo(() => (text ? besideOf(text, reader.accountId) : []), [text, reader.accountId]);
  const doc = text ? shownDoc(text) : emptyDoc;
  const part = useMemo(() => textBytes({ doc, beside }) / TEXT_LIMIT_BYTES, [doc, beside]);
  const stored = text?.stored ?? null;
  return {
    ready: opened,
    withheld: stored?.withheld === true,
    doc,
    onChange,
    state: stateOf(text),
    beside,
    saved: stored ? { by: stored.by, at: stored.at } : null,
    revision: stored?.revision ?? 0,
    others: present.filter(({ place }) => place === id),
    settle: (besideId, chosen) => settle(id, besideId, chosen),
    found: foundIn(text),
    problem: text?.problem ?? null,
    tries: text?.tries ?? 0,
    retry: saveAgain,
    size: { part, near: part >= NEAR, full: part > 1 },
  };
}

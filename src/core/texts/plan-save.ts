import type { Beside, Doc, SavedText, TextSave } from '#contract';
import { mergeDocs } from './merge-docs';
import { blankState, emptyDoc, type SavedVersion, stateText, type TextState } from './text-state';

/** A save, all documents in the form that `reviewDoc` gives. `settles`: what no longer stands beside the text after it. */
export type PlannedSave = Pick<TextSave, 'saveId' | 'revision' | 'doc' | 'beside'> & { readonly settles?: string };

export type SavePlan = {
  /** What is to be written; null where it is there already. */
  readonly next: SavedVersion | null;
  readonly outcome: SavedText['outcome'];
};

type Who = { readonly by: string; readonly at: string };

const outcomeOf = (joined: boolean, beside: boolean): SavePlan['outcome'] =>
  beside ? 'beside' : joined ? 'merged' : 'saved';

function besideOf(standing: TextState, { beside = [], settles }: PlannedSave, torn: Beside | null, who: Who): Beside[] {
  const added = [...beside.map(({ id, doc }) => ({ id, doc, ...who })), ...(torn ? [torn] : [])];
  const there = standing.beside.filter(({ id }) => id !== settles);
  return [...there, ...added.filter(({ id }) => !there.some((one) => one.id === id))];
}

/**
 * What one save makes of a text, whoever has written since the revision it started from. A save that was written
 * already, its answer lost, is not written again.
 * @param versions of this text, in order, from the revision the save started from (or before it) to the last
 */
export function planSave(id: string, versions: readonly SavedVersion[], save: PlannedSave, who: Who): SavePlan {
  const head = versions.at(-1);
  const standing: TextState = head ?? blankState;
  const since = versions.filter(({ revision }) => revision > save.revision);
  if (since.some(({ saveId, by }) => saveId === save.saveId && by === who.by))
    return { next: null, outcome: outcomeOf(since.length > 1, (save.beside?.length ?? 0) > 0) };
  const base: Doc = versions.find(({ revision }) => revision === save.revision)?.doc ?? emptyDoc;
  const { doc, beside } = mergeDocs(base, save.doc, standing.doc);
  const torn = beside && { id: save.saveId, doc: beside, ...who };
  const state: TextState = { doc, beside: besideOf(standing, save, torn, who) };
  const outcome = outcomeOf(since.length > 0, torn !== null || (save.beside?.length ?? 0) > 0);
  if (stateText(state) === stateText(standing)) return { next: null, outcome };
  return { next: { id, revision: (head?.revision ?? 0) + 1, saveId: save.saveId, ...who, ...state }, outcome };
}

import type { Addition, AdditionBody } from '#contract';
import { mergeBodies } from '#core/additions/merge-bodies';
import { sameBody } from '#core/additions/same-body';
import type { Change } from '../additions-keeper';
import type { AdditionsState, Pending } from './state';

type Body = AdditionBody | null;

/** Bodies whose fields stand for themselves; in the others one word changes the sense of the next. */
export const inFields: ReadonlySet<string> = new Set(['decision', 'event', 'factor', 'idea', 'meetingPlan']);

/** Their fields that are lists in no order: of a factor, its evidence and what it led to; of an idea, the factors it addresses. */
const sets: ReadonlySet<string> = new Set([
  'supports',
  'speaksAgainst',
  'leadsTo',
  'factors',
  'askedToAgree',
  'invited',
  'notNeeded',
  'kept',
]);

/**
 * Brings changes that the store has gone past together with what it holds: those that arrived are done with, those
 * that touch other fields are joined, and those that meet the same words stay as they are, to be chosen from.
 * @param me the reader's account id
 */
export function reconcile(state: AdditionsState, me: string): AdditionsState {
  const pending = new Map(state.pending);
  for (const [id, mine] of state.pending) {
    const theirs = state.stored.get(id);
    // A save under way will be answered: until then nobody can say what it met.
    if (!theirs || theirs.revision <= mine.revision || state.underway.includes(id)) continue;
    const next = joined(mine, theirs, me);
    if (next) pending.set(id, next);
    else pending.delete(id);
  }
  return { ...state, pending };
}

/** The change as it goes on from what the store holds; null where nothing of it is left to save. */
function joined(mine: Pending, theirs: Addition, me: string): Pending | null {
  const words = mine.change.body;
  if (sameBody(words, theirs.body)) return null;
  const arrived = arrival(mine, theirs, me);
  if (arrived && sameBody(words, arrived.body)) return null;
  const base = arrived ? arrived.body : mine.base;
  const onTop = arrived && sameBody(arrived.body, theirs.body);
  const body = onTop
    ? words
    : inFields.has(theirs.about) && words && theirs.body && mergeBodies(base, words, theirs.body, sets);
  if (!onTop && !body) return arrived ? { ...mine, base } : mine;
  if (sameBody(body, theirs.body)) return null;
  const change = { ...mine.change, body } as Change;
  return { ...mine, change, revision: theirs.revision, base: theirs.body, sent: [] };
}

/** The latest of this page's own bodies that the store took, though the answer was lost. */
function arrival({ sent, revision }: Pending, theirs: Addition, me: string): { readonly body: Body } | undefined {
  const since: readonly { readonly body: Body; readonly by: string }[] = [
    ...theirs.earlier.slice(Math.max(0, theirs.earlier.length - (theirs.revision - revision - 1))),
    theirs,
  ];
  return since.findLast(({ body, by }) => by === me && sent.some((mine) => sameBody(mine, body)));
}

import type { Beside, Doc, Problem, ReviewText } from '#contract';
import { mergeDocs } from '#core/texts/merge-docs';
import { emptyDoc } from '#core/texts/text-state';

/** Words of this page that could not be joined with somebody else's, and are not stored yet. */
export type Piece = Pick<Beside, 'id' | 'doc'>;

/** One save: on its way, or out and not heard of again. */
export type Sending = {
  readonly saveId: string;
  readonly revision: number;
  readonly doc: Doc;
  readonly beside: readonly Piece[];
  readonly settles: string | null;
};

/** What was written on this page and is not known to be stored: it is kept in the page's storage. */
export type Unsaved = {
  /** What it was made from. */
  readonly base: { readonly revision: number; readonly doc: Doc };
  readonly doc: Doc;
  readonly beside: readonly Piece[];
  /** Ids of what no longer stands beside the text. */
  readonly settles: readonly string[];
  readonly sending: Sending | null;
  /** The ticket of the event that the text is about. */
  readonly issueId: string | null;
  /** Epoch ms of the first and of the last change that no save has been acknowledged for. */
  readonly since: number;
  readonly typedAt: number;
};

/** One text as it stands on this screen. */
export type TextOnPage = {
  readonly id: string;
  /** As the store was last heard of; null: nothing there. */
  readonly stored: ReviewText | null;
  readonly mine: Unsaved | null;
  readonly underway: boolean;
  readonly problem: Problem | null;
  /** Saves in vain since the last good one, and when the last of them came back, in epoch ms. */
  readonly tries: number;
  readonly failedAt: number;
};

export const textOnPage = (id: string, stored: ReviewText | null, mine: Unsaved | null = null): TextOnPage => ({
  id,
  stored,
  mine,
  underway: false,
  problem: null,
  tries: 0,
  failedAt: 0,
});

const sameDoc = (one: Doc, other: Doc): boolean =>
  one === other || JSON.stringify(one.content) === JSON.stringify(other.content);

const storedDoc = ({ stored }: TextOnPage): Doc => stored?.doc ?? emptyDoc;

export const shownDoc = (text: TextOnPage): Doc => text.mine?.doc ?? storedDoc(text);

/** Nothing of it is left to be stored. */
const isIdle = ({ sending, beside, settles, doc, base }: Unsaved): boolean =>
  !sending && beside.length === 0 && settles.length === 0 && sameDoc(doc, base.doc);

/** Without unsaved words where all are stored; the document on the screen stays the object that it was. */
function settledDown(text: TextOnPage): TextOnPage {
  const { mine, stored } = text;
  if (!mine || !isIdle(mine)) return text;
  const same = stored?.doc && sameDoc(stored.doc, mine.doc);
  return { ...text, mine: null, stored: same ? { ...stored, doc: mine.doc } : stored };
}

function begun(text: TextOnPage, at: number, issueId: string | null): Unsaved {
  const base = { revision: text.stored?.revision ?? 0, doc: storedDoc(text) };
  return { base, doc: base.doc, beside: [], settles: [], sending: null, issueId, since: at, typedAt: at };
}

/** @param at epoch ms */
export function typed(text: TextOnPage, doc: Doc, at: number, issueId: string | null): TextOnPage {
  const mine = text.mine ?? begun(text, at, issueId);
  return settledDown({ ...text, mine: { ...mine, doc, typedAt: at, issueId: issueId ?? mine.issueId } });
}

/** A person chose what becomes of words that stood beside the text: they are gone, and `doc` is the text. */
export function settled(text: TextOnPage, besideId: string, doc: Doc, at: number): TextOnPage {
  const mine = text.mine ?? begun(text, at, null);
  const isHere = mine.beside.some(({ id }) => id === besideId);
  const beside = mine.beside.filter(({ id }) => id !== besideId);
  const settles = isHere && !mine.sending ? mine.settles : [...mine.settles, besideId];
  return settledDown({ ...text, mine: { ...mine, doc, beside, settles, typedAt: 0 } });
}

/** Pieces that one save carries at most. */
const mostPieces = 20;

/** The next save goes out; one that was not heard of again goes out as it was. */
export function saveBegan(text: TextOnPage, saveId: string): TextOnPage {
  const { mine } = text;
  if (!mine) return text;
  const { base, doc, beside, settles } = mine;
  const first = beside.slice(0, mostPieces);
  const fresh: Sending = { saveId, revision: base.revision, doc, beside: first, settles: settles[0] ?? null };
  return { ...text, underway: true, mine: { ...mine, sending: mine.sending ?? fresh } };
}

/** What was written since it was made from `mine.base`, on top of what the store says. @param token names what is torn */
function rebased(mine: Unsaved, { doc, revision }: ReviewText, token: string): Unsaved {
  if (doc === null) return mine;
  const merged = mergeDocs(mine.base.doc, mine.doc, doc);
  const torn = merged.beside ? [{ id: token, doc: merged.beside }] : [];
  return {
    ...mine,
    base: { revision, doc },
    doc: sameDoc(merged.doc, mine.doc) ? mine.doc : merged.doc,
    beside: [...mine.beside, ...torn],
  };
}

/** A save came back: what was typed meanwhile goes on from what the store made of it. */
export function saved(text: TextOnPage, answer: ReviewText, token: string, at: number): TextOnPage {
  const { mine } = text;
  const done = { ...text, underway: false, problem: null, tries: 0 };
  const newer = text.stored && text.stored.revision > answer.revision ? text.stored : null;
  const stored = newer ?? answer;
  if (!mine?.sending) return heard(done, answer, token);
  const { sending } = mine;
  const gone = new Set(sending.beside.map(({ id }) => id));
  const rest: Unsaved = {
    ...mine,
    base: { revision: sending.revision, doc: sending.doc },
    beside: mine.beside.filter(({ id }) => !gone.has(id)),
    settles: mine.settles.filter((id) => id !== sending.settles),
    sending: null,
    since: at,
  };
  const onAnswer = rebased(rest, answer, token);
  const next = newer ? rebased(onAnswer, newer, `${token}-2`) : onAnswer;
  return settledDown({ ...done, stored, mine: next });
}

/** Refusals after which nothing can have been written: the next save takes the words as they are by then. */
const refusals: readonly Problem['code'][] = ['storeFull', 'badInput'];

export function saveFailed(text: TextOnPage, problem: Problem, at: number): TextOnPage {
  const mine = text.mine && refusals.includes(problem.code) ? { ...text.mine, sending: null } : text.mine;
  return { ...text, mine, underway: false, problem, tries: text.tries + 1, failedAt: at };
}

/** What the store holds, where that is news. A save that is out will be answered: until then nobody can say what it met. */
export function heard(text: TextOnPage, stored: ReviewText, token: string): TextOnPage {
  if (text.stored && stored.revision <= text.stored.revision) return text;
  const { mine } = text;
  const next = mine && !mine.sending ? rebased(mine, stored, token) : mine;
  return settledDown({ ...text, stored, mine: next });
}

/** All that stands beside a text: stored, and of this page's own. */
export function besideOf({ stored, mine }: TextOnPage, me: string): readonly Beside[] {
  const settles = new Set(mine?.settles);
  const own = (mine?.beside ?? []).map((piece): Beside => ({
    ...piece,
    by: me,
    at: new Date(mine?.since ?? 0).toISOString(),
  }));
  return [...(stored?.beside ?? []), ...own].filter(({ id }) => !settles.has(id));
}

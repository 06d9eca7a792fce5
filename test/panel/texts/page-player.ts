import type { Doc, ReviewText } from '#contract';
import { planSave } from '#core/texts/plan-save';
import type { SavedVersion } from '#core/texts/text-state';
import { reduceTexts, textsState } from '../../../static/panel/src/texts/texts-state';
import type { TextsAction } from '../../../static/panel/src/texts/texts-state';
import { besideOf, shownDoc, textOnPage } from '../../../static/panel/src/texts/text-on-page';
import type { TextOnPage, Unsaved } from '../../../static/panel/src/texts/text-on-page';

const id = 'lessons/first';
const at = '2026-11-18T09:00:00.000Z';

/** The store of one text, as the app keeps it. */
export function storePlayer() {
  const versions: SavedVersion[] = [];
  const told = (): ReviewText | null => {
    const head = versions.at(-1);
    if (!head) return null;
    const { saveId: _, ...text } = head;
    return text;
  };
  return {
    told,
    save: (sending: NonNullable<Unsaved['sending']>, by: string): ReviewText | null => {
      const { settles, ...save } = sending;
      const plan = planSave(id, versions, { ...save, ...(settles !== null && { settles }) }, { by, at });
      if (plan.next) versions.push(plan.next);
      return told();
    },
  };
}

/** One window of one person, with that text on it. */
export function page(me: string) {
  let state = textsState(new Map());
  let count = 0;
  const token = (): string => `${me}-${(count += 1)}-token`;
  const act = (action: TextsAction): void => void (state = reduceTexts(state, action));
  const text = (): TextOnPage => state.texts.get(id) ?? textOnPage(id, null);
  const all = { present: [], people: {} };
  return {
    me,
    text,
    doc: (): Doc => shownDoc(text()),
    beside: () => besideOf(text(), me),
    type: (doc: Doc) => act({ type: 'typed', id, doc, issueId: null, at: (count += 1) }),
    settle: (besideId: string, doc: Doc) => act({ type: 'settled', id, besideId, doc, at: (count += 1) }),
    read: (told: ReviewText | null) =>
      act({ type: 'followed', reply: { changed: told ? [told] : [], ...all }, token: token() }),
    /** What goes out; null where there is nothing to save. */
    begin: () => {
      if (!text().mine || text().underway) return null;
      act({ type: 'saveBegan', id, saveId: token() });
      return text().mine?.sending ?? null;
    },
    answered: (told: ReviewText) => act({ type: 'saved', text: told, people: {}, token: token(), at: (count += 1) }),
    failed: () => act({ type: 'saveFailed', id, problem: { code: 'jiraDown' }, at: (count += 1) }),
    /** A reload: only what is kept on the page survives, in JSON. */
    reload: (told: ReviewText | null) => {
      const kept = [...state.texts].flatMap(([key, { mine }]) => (mine ? [[key, mine] as const] : []));
      state = textsState(new Map(JSON.parse(JSON.stringify(kept)) as [string, Unsaved][]));
      act({ type: 'opened', reply: { texts: told ? [told] : [], unread: [], ...all }, token: token() });
    },
  };
}

import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FoundInText, Person, ReviewText } from '#contract';
import { withNames } from '#core/adf/with-names';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { useOnline } from '../use-media';
import { besideOf, shownDoc } from './text-on-page';
import type { TextOnPage } from './text-on-page';
import { safety } from './safety';
import type { TextsState } from './texts-state';
import { TextsContext } from './texts-keeper';
import type { TextsKeeper } from './texts-keeper';
import { useFollowing } from './use-following';
import { useOpeningTexts } from './use-opening-texts';
import { useSaving } from './use-saving';
import { useTextsStore } from './use-store';
import type { TextsStore } from './use-store';

/**
 * Keeps the long texts of the review for everything below: read once, followed while the screen is open, saved in the
 * background, lost never.
 */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const { mayEdit } = useAdditions();
  const { store, state } = useTextsStore();
  const [place, setPlace] = useState('');
  const online = useOnline();
  const retry = useOpeningTexts(store, state);
  useSaving(store, state, mayEdit);
  useFollowing(store, state.opened, place);
  const personOf = usePersonOf(state.people);
  const all = useAll(state.texts, personOf);
  const { opened, problem, tries, present, texts, found } = state;
  const keeper = useMemo(
    (): TextsKeeper => ({
      opened,
      problem,
      tries,
      retry,
      all,
      mayEdit,
      present,
      people: state.people,
      personOf,
      setPlace,
      saving: safety([...texts.values()], online),
      stateOf: (text) => safety(text ? [text] : [], online),
      text: (id) => texts.get(id),
      foundIn: (text) => foundIn(text, found),
      ...doings(store),
    }),
    [opened, problem, tries, retry, all, mayEdit, present, state.people, personOf, texts, found, online, store],
  );
  return <TextsContext.Provider value={keeper}>{children}</TextsContext.Provider>;
}

function doings(store: TextsStore): Pick<TextsKeeper, 'type' | 'settle' | 'saveAgain' | 'meet'> {
  return {
    type: (id, doc, issueId) => store.act({ type: 'typed', id, doc, issueId, at: Date.now() }),
    settle: (id, besideId, doc) => store.act({ type: 'settled', id, besideId, doc, at: Date.now() }),
    meet: (person) => store.act({ type: 'met', person }),
    saveAgain: () => store.act({ type: 'retried' }),
  };
}

const none = [] as const;

/** Of the words that stand here now, and of no others. */
function foundIn(text: TextOnPage | undefined, found: TextsState['found']): readonly FoundInText[] {
  const last = text && !text.mine && text.stored ? found.get(text.id) : undefined;
  return last && last.revision === text?.stored?.revision ? last.findings : none;
}

/** Everybody by the name that Jira gives this reader: as the texts say, or the timeline. */
function usePersonOf(people: Readonly<Record<string, Person>>): TextsKeeper['personOf'] {
  const { people: known, nameOf } = useAdditions();
  return useMemo(
    () => (accountId: string) =>
      people[accountId] ?? known[accountId] ?? { accountId, name: nameOf(accountId), active: true },
    [people, known, nameOf],
  );
}

/** Texts that did not change are the objects that they were. */
function useAll(texts: ReadonlyMap<string, TextOnPage>, personOf: TextsKeeper['personOf']): readonly ReviewText[] {
  const { reader } = useSurface();
  const made = useRef({ personOf, of: new WeakMap<TextOnPage, ReviewText>() });
  return useMemo(() => {
    if (made.current.personOf !== personOf) made.current = { personOf, of: new WeakMap() };
    const { of } = made.current;
    return [...texts.values()].flatMap((text) => {
      const shown = of.get(text) ?? readable(text, reader.accountId, (id) => personOf(id).name);
      if (shown) of.set(text, shown);
      return shown ?? [];
    });
  }, [texts, personOf, reader.accountId]);
}

/** A text as one reads it; null where nothing was ever written. */
function readable(text: TextOnPage, me: string, nameOf: (accountId: string) => string): ReviewText | null {
  const { id, stored, mine } = text;
  if (stored?.withheld) return stored;
  if (!stored && !mine) return null;
  const begun = { revision: 0, by: me, at: new Date(mine?.since ?? 0).toISOString() };
  const doc = withNames(shownDoc(text), nameOf);
  return { ...(stored ?? begun), id, doc, beside: besideOf(text, me) };
}

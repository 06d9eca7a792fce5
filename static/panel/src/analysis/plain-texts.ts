import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Doc, ReviewText } from '#contract';
import { newIntention } from '../draft/intention';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';

const storage = (): Storage => localStorage;

/** A rest in typing, ms, after which what was typed is saved. */
const restMs = 1_000;
const longestWaitMs = 30_000;

/** What was typed and is not known to be saved. */
type Mine = { readonly doc: Doc; readonly issueId?: string };

type State = { readonly stored: ReadonlyMap<string, ReviewText>; readonly mine: Readonly<Record<string, Mine>> };

export type ReviewTexts = {
  /** As they stand on this screen; null until they were read. */
  readonly texts: readonly ReviewText[] | null;
  readonly write: (id: string, doc: Doc, issueId?: string) => void;
  readonly saving: 'saved' | 'saving' | 'kept';
};

/** The review's texts: shown at once as typed, kept on this page, saved after each rest. */
export function usePlainTexts(mayEdit: boolean): ReviewTexts {
  const { call, reader, publishChange, onChange } = useSurface();
  const key = `second-story:texts:${reader.accountId}:${reader.issueId}`;
  const [state, setState] = useState<State>(() => ({ stored: new Map(), mine: keptIn(key) }));
  const [ready, setReady] = useState(false);
  const [tries, setTries] = useState(0);
  const now = useRef(state);
  now.current = state;
  const change = useCallback(
    (next: (state: State) => State) =>
      setState((last) => {
        const changed = next(last);
        keep(storage, key, Object.keys(changed.mine).length === 0 ? null : JSON.stringify(changed.mine));
        return changed;
      }),
    [key],
  );
  const read = useCallback(async () => {
    const reply = await call('openTexts', {});
    if (!reply.ok) return;
    const newer = reply.value.texts.filter(
      ({ id, revision }) => revision >= (now.current.stored.get(id)?.revision ?? 0),
    );
    change(({ stored, mine }) => ({
      stored: new Map([...stored, ...newer.map((one) => [one.id, one] as const)]),
      mine,
    }));
    setReady(true);
  }, [call, change]);
  useEffect(() => void read(), [read]);
  useEffect(
    () =>
      onChange(
        () => void read(),
        () => undefined,
      ),
    [onChange, read],
  );

  const save = useCallback(async () => {
    for (const [id, { doc, issueId }] of Object.entries(now.current.mine)) {
      const revision = now.current.stored.get(id)?.revision ?? 0;
      const reply = await call('saveText', { id, saveId: newIntention(), revision, doc, ...(issueId && { issueId }) });
      if (!reply.ok) return setTries((count) => count + 1);
      setTries(0);
      change(({ stored, mine }) => {
        const { [id]: typed, ...rest } = mine;
        return { stored: new Map(stored).set(id, reply.value.text), mine: typed?.doc === doc ? rest : mine };
      });
      publishChange();
    }
  }, [call, change, publishChange]);
  const unsaved = Object.keys(state.mine).length > 0;
  useEffect(() => {
    if (!unsaved || !ready || !mayEdit) return undefined;
    const timer = setTimeout(() => void save(), tries === 0 ? restMs : Math.min(longestWaitMs, restMs * 2 ** tries));
    const again = (): void => void save();
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [unsaved, ready, mayEdit, save, state.mine, tries]);
  return {
    texts: useMemo(() => (ready ? shown(state, reader.accountId) : null), [ready, state, reader.accountId]),
    write: useCallback(
      (id, doc, issueId) =>
        change(({ stored, mine }) => ({ stored, mine: { ...mine, [id]: { doc, ...(issueId && { issueId }) } } })),
      [change],
    ),
    saving: !unsaved ? 'saved' : tries > 0 ? 'kept' : 'saving',
  };
}

const shown = ({ stored, mine }: State, me: string): readonly ReviewText[] => {
  const all = new Map(stored);
  for (const [id, { doc }] of Object.entries(mine)) {
    const at = new Date().toISOString();
    all.set(id, { id, revision: 0, by: me, at, beside: [], ...stored.get(id), doc });
  }
  return [...all.values()];
};

function keptIn(key: string): Readonly<Record<string, Mine>> {
  try {
    const value: unknown = JSON.parse(recall(storage, key) ?? '{}');
    // Only this page writes it, by this file.
    return typeof value === 'object' && value !== null ? (value as Record<string, Mine>) : {};
  } catch {
    return {};
  }
}

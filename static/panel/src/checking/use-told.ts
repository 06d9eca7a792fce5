import { useMemo } from 'react';
import type { FoundInText } from '#contract';
import { textsOf } from '#core/additions/texts-of';
import { useAdditions } from '../additions-keeper';

export type SavedPart = { readonly id: string; readonly part: string };

const none = [] as const;

/** What the app's own check found in one text of an addition, while that text is the one that was saved. */
export function useTold(saved: SavedPart | undefined, text: string): readonly FoundInText[] {
  const { foundIn, all } = useAdditions();
  const told = saved ? foundIn(saved.id) : none;
  const id = saved?.id;
  const part = saved?.part;
  return useMemo(() => {
    const here = told.filter((one) => one.part === part);
    if (here.length === 0) return none;
    const stands = all.find((one) => one.id === id);
    const isSaved = stands && textsOf(stands).some((one) => one.part === part && one.text === text);
    return isSaved ? here : none;
  }, [told, all, id, part, text]);
}

import type { Addition } from '#contract';
import type { Conflict } from './conflict';

/** Conflicts still open, and those that somebody looked at and found fine, each with what they said. */
export type Judged = {
  readonly open: readonly Conflict[];
  readonly fine: readonly { readonly conflict: Conflict; readonly word: Addition<'fine'> }[];
};

/** What a word about a conflict is about; it has no event where marks or follow-ups are what does not agree. */
export function fineAbout({ code, eventIds, at }: Conflict): { readonly id: string; readonly eventId: string | null } {
  const between = code === 'marksOutOfOrder' || code === 'followUpBeforeDetection';
  const eventId = between ? null : (eventIds[0] ?? null);
  return { id: `fine:${code}:${eventId ?? at}`, eventId };
}

/** A word holds for the conflict as it stood: once its moment has moved, it is asked about again. */
export function judged(conflicts: readonly Conflict[], additions: readonly Addition[]): Judged {
  const words = new Map(
    additions.flatMap((word) => (word.about === 'fine' && word.body ? [[word.id, { word, at: word.body.at }]] : [])),
  );
  const wordOn = (conflict: Conflict): Addition<'fine'> | null => {
    const said = words.get(fineAbout(conflict).id);
    return said && said.at === conflict.at ? said.word : null;
  };
  return {
    open: conflicts.filter((conflict) => !wordOn(conflict)),
    fine: conflicts.flatMap((conflict) => {
      const word = wordOn(conflict);
      return word ? [{ conflict, word }] : [];
    }),
  };
}

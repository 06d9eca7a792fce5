import { useEffect, useRef } from 'react';
import { useAdditions } from '../additions-keeper';
import { newUuid } from '../new-uuid';
import { addingWords } from '../words/adding';
import type { PastedKeeper } from './use-pasted';

/** As many at once as the page's own storage holds with ease; the next ones follow when these are nearly saved. */
const atOnce = 500;
const nextBelow = 100;

/**
 * Adds what is missing, part after part, once that was said. What is under way is on the page already, and what a
 * reload cut off goes on, since what is in the timeline is not missing any more.
 */
export function useAdding({ pasted, fresh, forget }: PastedKeeper, onDone: (added: number) => void): void {
  const { make, unsaved } = useAdditions();
  const added = useRef(0);
  useEffect(() => {
    if (!pasted.adding) return;
    if (fresh.length === 0) {
      if (unsaved > 0) return;
      forget();
      return onDone(added.current);
    }
    if (unsaved >= nextBelow) return;
    const part = fresh.slice(0, atOnce);
    added.current += part.length;
    make(
      part.map((body) => ({ id: `event:${newUuid()}`, about: 'event', eventId: null, issueId: null, body })),
      addingWords.paste.added(part.length),
    );
  }, [pasted.adding, fresh, unsaved, make, forget, onDone]);
}

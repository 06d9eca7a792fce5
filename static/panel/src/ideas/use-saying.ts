import { useCallback, useState } from 'react';
import type { Idea } from '#contract';
import { useAdditions } from '../additions-keeper';
import { ideaWords } from '../words/ideas';

/** Changes ideas, and knows what the last change of these said, for as long as it can be taken back. */
export function useSaying() {
  const { make, last } = useAdditions();
  const [said, setSaid] = useState<{ readonly id: string; readonly says: string } | null>(null);
  const set = useCallback(
    (id: string, body: Idea | null, says: string) => {
      if (says !== '') setSaid({ id, says });
      const quiet = says === '';
      make([{ id, about: 'idea', eventId: null, issueId: null, body }], quiet ? ideaWords.changed : says, quiet);
    },
    [make],
  );
  return { set, said: said !== null && last?.says === said.says ? said : null };
}

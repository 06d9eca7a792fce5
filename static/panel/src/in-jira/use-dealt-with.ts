import { useState } from 'react';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';

const storage = (): Storage => localStorage;

/** What a person has put away as dealt with, of the follow-up of an intention: it holds on this page, for them. */
export function useDealtWith(intention: string) {
  const { reader } = useSurface();
  const key = `second-story:dealt-with:${reader.accountId}:${intention}`;
  const [isDealtWith, setDealtWith] = useState(() => recall(storage, key) !== null);
  const putAway = (): void => {
    keep(storage, key, 'yes');
    setDealtWith(true);
  };
  return { isDealtWith, putAway };
}

import { useState } from 'react';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';

export const looks = ['list', 'network', 'fishbone'] as const;
export type Look = (typeof looks)[number];

const storage = (): Storage => sessionStorage;

/** How this reader looks at the factors, for as long as the tab lives. */
export function useLook() {
  const { reader } = useSurface();
  const key = `second-story:factors:${reader.accountId}:${reader.issueId}`;
  const [look, set] = useState<Look>(() => looks.find((one) => one === recall(storage, key)) ?? 'network');
  const setLook = (next: Look): void => {
    keep(storage, key, next);
    set(next);
  };
  return { look, setLook };
}

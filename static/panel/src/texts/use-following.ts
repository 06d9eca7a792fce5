import { useCallback, useEffect, useRef } from 'react';
import { useSurface } from '../surface';
import { isTextNews } from '../text-news';
import { newToken } from './token';
import type { TextsStore } from './use-store';

/** How often one looks whether anything has changed: alone, and while others are here. News come sooner. */
const aloneMs = 15_000;
const togetherMs = 5_000;

/** News come in bursts. */
const newsRestMs = 300;

/** Follows what others write and where they are, and tells them where this person is. @param place a text's id, or '' */
export function useFollowing(store: TextsStore, opened: boolean, place: string): void {
  const { onChange } = useSurface();
  const follow = useFollow(store, place);
  const soon = useRef(() => undefined as void);
  useEffect(() => {
    if (!opened) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => after(store.now().present.length > 0 ? togetherMs : aloneMs);
    const after = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void follow().then(next), ms);
    };
    soon.current = () => after(newsRestMs);
    const heard = (): void => soon.current();
    const back = (): void => {
      if (document.visibilityState === 'visible') heard();
    };
    const stop = onChange((news) => {
      if (isTextNews(news)) heard();
    }, heard);
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(timer);
      stop();
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [opened, store, follow, onChange]);
  useEffect(() => {
    if (opened) soon.current();
  }, [opened, place]);
  useLeave(opened);
}

/** One look at what has changed; one at a time. */
function useFollow(store: TextsStore, place: string): () => Promise<void> {
  const { call, publishChange } = useSurface();
  const here = useRef(place);
  here.current = place;
  const busy = useRef(false);
  const told = useRef<string | null>(null);
  return useCallback(async () => {
    if (busy.current || document.visibilityState === 'hidden') return;
    busy.current = true;
    const at = here.current;
    const known = [...store.now().texts.values()].flatMap(({ id, stored }) => (stored ? [[id, stored.revision]] : []));
    const reply = await call('followTexts', { known: Object.fromEntries(known), place: at });
    busy.current = false;
    // Without an answer what is known stands; the next look is not far.
    if (!reply.ok) return;
    store.act({ type: 'followed', reply: reply.value, token: newToken() });
    if (told.current !== at) publishChange({ ids: [`here/${at}`], revision: 0 });
    told.current = at;
  }, [store, call, publishChange]);
}

/** Whoever goes is gone at once for the others, as far as the browser lets us say so. */
function useLeave(opened: boolean): void {
  const { call, publishChange } = useSurface();
  useEffect(() => {
    if (!opened) return undefined;
    const leave = (): void => {
      void call('followTexts', { known: {}, place: null }).then(() => publishChange({ ids: ['here/'], revision: 0 }));
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [opened, call, publishChange]);
}

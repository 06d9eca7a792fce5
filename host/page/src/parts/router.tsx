import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** Where the page is, and how to go elsewhere without loading it anew. */
export interface Router {
  path: string;
  /** `?focusedCommentId=1`, or nothing. */
  search: string;
  go(address: string): void;
}

const RouterContext = createContext<Router>({ path: '/', search: '', go: () => undefined });
export const useRouter = (): Router => useContext(RouterContext);

/** The address a plain click on a link of this site leads to; undefined where the browser should act itself. */
function ownAddress(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.hasAttribute('download')) return undefined;
  if (link.target !== '' && link.target !== '_self') return undefined;
  const page = link.pathname === '/' || link.pathname.startsWith('/browse/') || link.pathname.startsWith('/jira/');
  return page && link.getAttribute('href')?.startsWith('#') !== true
    ? link.pathname + link.search + link.hash
    : undefined;
}

const here = () => ({ path: location.pathname, search: location.search });

/** Every link of the page, Atlaskit's among them, stays a real link; a plain click is taken here. */
export function RouterProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(here);
  const go = useCallback((address: string) => {
    const before = location.pathname;
    history.pushState(null, '', address);
    setPlace(here());
    if (location.pathname !== before) window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = ownAddress(event);
      if (address === undefined) return;
      event.preventDefault();
      go(address);
    };
    const back = () => setPlace(here());
    document.addEventListener('click', follow);
    window.addEventListener('popstate', back);
    return () => {
      document.removeEventListener('click', follow);
      window.removeEventListener('popstate', back);
    };
  }, [go]);
  const router = useMemo(() => ({ ...place, go }), [place, go]);
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

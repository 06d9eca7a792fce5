interface Location {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state?: unknown;
}

type Listener = (location: Location, action: string) => void;

const parse = (to: string | Partial<Location>, state: unknown, key: string): Location => {
  if (typeof to !== 'string') return { pathname: '/', search: '', hash: '', state, ...to, key };
  const url = new URL(to, 'http://frame.invalid/');
  return { pathname: url.pathname, search: url.search, hash: url.hash, state, key };
};

/** What `view.createHistory()` gives: a history of the app's own places, kept in the frame. */
export function createFrameHistory() {
  const listeners = new Set<Listener>();
  let made = 0;
  const place = (to: string | Partial<Location>, state?: unknown) => parse(to, state, `place-${(made += 1)}`);
  let entries = [place('/')];
  let at = 0;
  const current = () => entries[at] ?? place('/');
  const history = {
    action: 'POP',
    location: current(),
    length: 1,
    push: (to: string | Partial<Location>, state?: unknown) => {
      entries = [...entries.slice(0, at + 1), place(to, state)];
      move(entries.length - 1, 'PUSH');
    },
    replace: (to: string | Partial<Location>, state?: unknown) => {
      entries[at] = place(to, state);
      move(at, 'REPLACE');
    },
    go: (by: number) => move(Math.min(Math.max(0, at + by), entries.length - 1), 'POP'),
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    createHref: ({ pathname = '/', search = '', hash = '' }: Partial<Location>) => `${pathname}${search}${hash}`,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const move = (to: number, action: string) => {
    at = to;
    Object.assign(history, { action, location: current(), length: entries.length });
    for (const listener of listeners) listener(history.location, action);
  };
  return history;
}

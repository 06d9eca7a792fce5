import type { Clock } from '../../clock';
import type { Json } from '../../jira/model';

/** Plain values, secrets and the records of each entity are apart: the same key in two spaces is two things. */
export type Space = 'plain' | 'secret' | `entity:${string}`;

export interface Stored {
  key: string;
  value: Json;
  createdAt: number;
  updatedAt: number;
  /** Epoch ms; null: kept for good. */
  expiresAt: number | null;
}

/** What the data folder keeps. */
export type StorageState = Record<string, Stored[]>;

interface Version {
  at: number;
  /** null: deleted. */
  stored: Stored | null;
}

/** How long a past state can be asked for. */
const remembersMs = 3_600_000;
/** The platform deletes up to 48 hours after the expiry, and until then answers with what has expired. */
const lateDeletionMs = 48 * 3_600_000;

export interface Store {
  get(space: Space, key: string): Stored | undefined;
  put(space: Space, key: string, value: Json, expiresAt: number | null): Stored;
  remove(space: Space, key: string): void;
  /** Everything in a space as it stood `lagMs` ago, by key. */
  list(space: Space, lagMs: number): Stored[];
  dump(): StorageState;
  onChange(listener: () => void): void;
}

const copy = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Values go in and out as JSON copies. Time is the host's. */
export function createStore(clock: Clock, kept: StorageState = {}): Store {
  const spaces = new Map<Space, Map<string, Version[]>>();
  const listeners = new Set<() => void>();
  const spaceOf = (space: Space) => {
    const found = spaces.get(space) ?? new Map<string, Version[]>();
    spaces.set(space, found);
    return found;
  };
  const alive = (stored: Stored | null | undefined): Stored | undefined =>
    stored && (stored.expiresAt === null || clock.now() < stored.expiresAt + lateDeletionMs) ? stored : undefined;
  const write = (space: Space, key: string, stored: Stored | null) => {
    const at = clock.now();
    const before = spaceOf(space).get(key) ?? [];
    const past = before.filter(
      (version, index) => version.at !== at && (before[index + 1]?.at ?? at) >= at - remembersMs,
    );
    spaceOf(space).set(key, [...past, { at, stored }]);
    for (const listener of listeners) listener();
  };
  const get = (space: Space, key: string) => alive(spaceOf(space).get(key)?.at(-1)?.stored);
  for (const [space, rows] of Object.entries(kept))
    for (const stored of rows) spaceOf(space as Space).set(stored.key, [{ at: stored.updatedAt, stored }]);

  return {
    get(space, key) {
      const stored = get(space, key);
      return stored && { ...stored, value: copy(stored.value) };
    },
    put(space, key, value, expiresAt) {
      const now = clock.now();
      const createdAt = get(space, key)?.createdAt ?? now;
      const stored = { key, value: copy(value), createdAt, updatedAt: now, expiresAt };
      write(space, key, stored);
      return stored;
    },
    remove: (space, key) => write(space, key, null),
    list(space, lagMs) {
      const seen = clock.now() - lagMs;
      const rows = [...spaceOf(space).values()].flatMap(
        (versions) => alive(versions.findLast(({ at }) => at <= seen)?.stored) ?? [],
      );
      return rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map((stored) => ({ ...stored, value: copy(stored.value) }));
    },
    dump: () =>
      Object.fromEntries(
        [...spaces].map(([space, keys]) => [
          space,
          [...keys.values()].flatMap((versions) => alive(versions.at(-1)?.stored) ?? []),
        ]),
      ),
    onChange: (listener) => void listeners.add(listener),
  };
}

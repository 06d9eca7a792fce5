/** A try to create one follow-up: kept on this page's own storage, so that a reload asks about it and begins no other. */
export type Try = {
  /** The number of the try that runs, or else of the next one. */
  readonly attempt: number;
  /** Epoch ms at which the try began whose end was not seen; null where all have ended. */
  readonly since: number | null;
};

/** By the idea's id. */
export type Tries = Readonly<Record<string, Try>>;

/** How long the app's own call can run, by Forge's limit: a try whose end was not seen is over after that. */
const LEASE_MS = 25_000;

const first: Try = { attempt: 1, since: null };

/** A try keeps its number until its end was seen or its lease has run out; only then may another take over. */
export function begun(tries: Tries, id: string, at: number): Try {
  const { attempt, since } = tries[id] ?? first;
  if (since === null) return { attempt, since: at };
  return at - since > LEASE_MS ? { attempt: attempt + 1, since: at } : { attempt, since };
}

/** Its end was seen: the next has the next number. */
export const ended = (tries: Tries, id: string): Try => ({ attempt: (tries[id] ?? first).attempt + 1, since: null });

const isTry = (value: unknown): value is Try =>
  typeof value === 'object' &&
  value !== null &&
  'attempt' in value &&
  typeof value.attempt === 'number' &&
  'since' in value &&
  (value.since === null || typeof value.since === 'number');

/** Reads what `JSON.stringify` of tries gave; nothing where it was anything else. */
export function parseTries(json: string | null): Tries {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, Try] => isTry(entry[1])));
  } catch {
    return {};
  }
}

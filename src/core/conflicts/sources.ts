import type { AddedEvent, TimelineEvent } from '#contract';
import { contentWords, sameness } from './content-words';
import type { ConflictDefaults } from './defaults';

/** An added event and the one elsewhere that says the same, if any. */
export type Match = {
  readonly event: TimelineEvent;
  readonly other: TimelineEvent;
  /** How much later the added one stands; negative: earlier. */
  readonly ms: number;
};

/** One transcript or one machine's file: its events, in order, and those that are told elsewhere too. */
export type Source = {
  /** A channel's or a file's name; '' where nobody gave one. */
  readonly origin: string;
  readonly events: readonly TimelineEvent[];
  readonly matches: readonly Match[];
};

/** Words that more of the events share tell nothing of a moment. */
const TOO_COMMON = 60;
const LIKE = 0.7;

/** Whom an event belongs to: all of Jira is one source, each thing added by hand one of its own. */
function sourceKey(event: TimelineEvent, added: ReadonlyMap<string, AddedEvent>): string {
  const behind = added.get(event.id);
  if (!behind) return 'jira';
  return behind.source === 'hand' ? event.id : `${behind.source} ${behind.origin ?? ''}`;
}

type Indexed = { readonly event: TimelineEvent; readonly key: string; readonly words: ReadonlySet<string> };

function indexByWord(all: readonly Indexed[]): ReadonlyMap<string, readonly Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const one of all) {
    for (const word of one.words) {
      const list = index.get(word);
      if (list) list.push(one);
      else index.set(word, [one]);
    }
  }
  return index;
}

const apart = (a: TimelineEvent, b: TimelineEvent): number => Date.parse(a.at) - Date.parse(b.at);

/** Events of other sources that share a telling word with this one. */
function candidates(one: Indexed, index: ReadonlyMap<string, readonly Indexed[]>): ReadonlySet<Indexed> {
  const found = new Set<Indexed>();
  for (const word of one.words) {
    const sharing = index.get(word) ?? [];
    if (sharing.length > TOO_COMMON) continue;
    for (const other of sharing) if (other.key !== one.key) found.add(other);
  }
  return found;
}

/** The one that says most of the same; of equals the nearest. */
function bestMatch(one: Indexed, among: ReadonlySet<Indexed>, searchMs: number): Match | null {
  let [best, most]: [Match | null, number] = [null, LIKE];
  for (const { event: other, words } of among) {
    const ms = apart(one.event, other);
    if (Math.abs(ms) > searchMs) continue;
    const like = sameness(one.words, words);
    const nearer = like === most && (best === null || Math.abs(ms) < Math.abs(best.ms));
    if (like > most || nearer) [best, most] = [{ event: one.event, other, ms }, like];
  }
  return best;
}

/** Where what people added is told elsewhere too. Jira's own records are not compared with each other. */
export function findMatches(
  events: readonly TimelineEvent[],
  added: ReadonlyMap<string, AddedEvent>,
  { searchMs }: ConflictDefaults,
): readonly Match[] {
  if (added.size === 0) return [];
  const all = events.map((event) => ({ event, key: sourceKey(event, added), words: contentWords(event.text) }));
  const index = indexByWord(all);
  return all.flatMap((one) =>
    added.has(one.event.id) ? (bestMatch(one, candidates(one, index), searchMs) ?? []) : [],
  );
}

/** Transcripts and machines' files. */
export function findSources(
  events: readonly TimelineEvent[],
  added: ReadonlyMap<string, AddedEvent>,
  matches: readonly Match[],
): readonly Source[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const behind = added.get(event.id);
    if (!behind || behind.source === 'hand') continue;
    const key = sourceKey(event, added);
    const list = groups.get(key);
    if (list) list.push(event);
    else groups.set(key, [event]);
  }
  return [...groups].map(([key, list]) => ({
    origin: added.get(list[0]?.id ?? '')?.origin ?? '',
    events: list,
    matches: matches.filter(({ event }) => sourceKey(event, added) === key),
  }));
}

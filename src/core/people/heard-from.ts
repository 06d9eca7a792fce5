import type { Addition, AdditionAbout, Person, TimelineEvent } from '#contract';
import { actorOf } from './actor-of';

/** How many of those involved have said what they saw (S0-18): sums over everybody, and nobody by name. */
export type HeardFrom = {
  /** Colleagues who did or wrote anything in the story and who could add to it: no software, nobody who has left. */
  readonly involved: number;
  /** Those among them who added anything of their own. */
  readonly heard: number;
  /** Where the reader is involved and has added nothing: the first event of theirs; null for anybody else. */
  readonly readersOwn: TimelineEvent | null;
};

/** What somebody saw or knows, in their own words. Pins, sorts and marks put in order what is there already. */
const tells: readonly AdditionAbout[] = ['perspective', 'note', 'hard', 'decision', 'evidence', 'event'];

/** Everybody whose words an addition holds or has held, while it stands: also where the reader may not see them. */
function writersOf({ about, body, by, earlier, withheld, sealed }: Addition): readonly string[] {
  if (!tells.includes(about) || (body === null && !withheld && !sealed)) return [];
  return [by, ...earlier.flatMap((version) => (version.body === null ? [] : [version.by]))];
}

/** @param events in order; people's own among them */
export function heardFrom(
  events: readonly TimelineEvent[],
  people: Readonly<Record<string, Person>>,
  additions: readonly Addition[],
  readerId: string,
): HeardFrom {
  const actor = actorOf(people);
  const own = new Map<string, TimelineEvent>();
  for (const event of events) {
    const who = actor(event);
    const person = who === null ? undefined : people[who];
    const couldAdd = person?.active && person.accountType !== 'app' && person.accountType !== 'customer';
    if (who !== null && couldAdd && !own.has(who)) own.set(who, event);
  }
  const writers = new Set(additions.flatMap(writersOf));
  return {
    involved: own.size,
    heard: [...own.keys()].filter((who) => writers.has(who)).length,
    readersOwn: writers.has(readerId) ? null : (own.get(readerId) ?? null),
  };
}

import type { Addition, Doc, Opening, Person, TimelineEvent } from '#contract';
import { isErased } from '#core/people/erased';
import { rolesOf } from '#core/people/roles-of';
import { roleWords } from '#core/people/role-words';
import { withoutNames } from '#core/people/without-names';
import type { Call } from '../surface';
import { additionWords, readingWords } from '../words';

/** Tells with roles what was told with names. */
export type RoleTeller = {
  readonly opening: (opening: Opening) => Opening;
  readonly addition: (addition: Addition) => Addition;
  /** A text of the review. */
  readonly doc: (doc: Doc) => Doc;
  readonly nameOf: (accountId: string) => string;
  /** What is read on demand comes without names too. */
  readonly call: (call: Call) => Call;
};

/** What is no text: ids, addresses, zones. Names inside of them are nobody's to read. */
const keptAsIs = new Set([
  'id',
  'accountId',
  'eventId',
  'issueId',
  'by',
  'at',
  'endAt',
  'attachmentId',
  'url',
  'zone',
  'type',
]);

/** @param added the events that people added */
export function roleTeller({ timeline }: Opening, added: readonly TimelineEvent[]): RoleTeller {
  const events = [...timeline.events, ...added];
  const roles = rolesOf({ ...timeline, events });
  const written = [
    ...new Set(events.flatMap(({ author, authorName }) => (author === null && authorName ? [authorName] : []))),
  ];
  const inText = withoutNames(timeline.people, roles, written);
  const wordsOf = (key: string): string => {
    const role = roles.get(key);
    if (role) return sentence(roleWords(role));
    return isErased(key) ? additionWords.formerColleague : readingWords.somebody;
  };
  const told = new WeakMap<TimelineEvent, TimelineEvent>();
  const event = (one: TimelineEvent): TimelineEvent => {
    const known = told.get(one) ?? eventWithout(one, inText, wordsOf);
    told.set(one, known);
    return known;
  };
  return {
    nameOf: wordsOf,
    doc: (doc) => deeply(doc, inText),
    opening: (opening) => ({
      ...opening,
      incident: { ...opening.incident, summary: inText(opening.incident.summary) },
      followUps: opening.followUps.map((one) => ({
        ...one,
        summary: inText(one.summary),
        owner: one.owner && personWithout(one.owner, wordsOf),
      })),
      timeline: {
        ...opening.timeline,
        events: opening.timeline.events.map(event),
        people: Object.fromEntries(
          Object.entries(opening.timeline.people).map(([id, person]) => [id, personWithout(person, wordsOf)]),
        ),
        tickets: opening.timeline.tickets.map((ticket) => ({ ...ticket, summary: inText(ticket.summary) })),
      },
    }),
    addition: (addition) => {
      const named = addition.about === 'event' && addition.body?.authorName;
      const plain = deeply(addition, inText);
      return named && plain.about === 'event' && plain.body
        ? { ...plain, body: { ...plain.body, authorName: wordsOf(`name:${named}`) } }
        : plain;
    },
    call: (call) => async (name, input) => {
      const reply = await call(name, input);
      return name === 'readEvent' ? deeply(reply, inText) : reply;
    },
  };
}

type Words = (text: string) => string;

function eventWithout(event: TimelineEvent, inText: Words, wordsOf: Words): TimelineEvent {
  const { authorName, changes } = event;
  return {
    ...event,
    text: inText(event.text),
    ...(authorName && { authorName: wordsOf(`name:${authorName}`) }),
    ...(changes && {
      changes: changes.map((change) => ({
        ...change,
        fromText: inText(change.fromText),
        toText: inText(change.toText),
      })),
    }),
  };
}

/** Software is nobody: it keeps its name. A face tells as much as a name. */
function personWithout({ avatarUrl, ...person }: Person, wordsOf: Words): Person {
  if (person.accountType === 'app') return avatarUrl === undefined ? person : { ...person, avatarUrl };
  return { ...person, name: wordsOf(person.accountId) };
}

/** The same value with every text of it told without names. */
function deeply<Value>(value: Value, inText: Words): Value {
  // What JSON holds keeps its shape: only its texts change.
  return changed(value, inText) as Value;
}

function changed(value: unknown, inText: Words): unknown {
  if (typeof value === 'string') return inText(value);
  if (Array.isArray(value)) return value.map((part) => changed(part, inText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, keptAsIs.has(name) ? part : changed(part, inText)]),
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

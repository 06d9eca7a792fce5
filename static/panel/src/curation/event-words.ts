import type { AddedEvent, Person } from '#contract';
import { momentOf, wallTimeOf } from './wall-time';
import type { Moment, WallTime } from './wall-time';

/** An event as it is typed. */
export type EventWords = WallTime & {
  readonly text: string;
  readonly author: string;
  readonly lasted: boolean;
  readonly untilDate: string;
  readonly untilTime: string;
};

/** @param at where the time begins; ISO 8601, UTC */
export function blankEvent(at: string, zone: string): EventWords {
  const wall = wallTimeOf(at, zone);
  return {
    ...wall,
    time: wall.time.slice(0, 5),
    text: '',
    author: '',
    lasted: false,
    untilDate: wall.date,
    untilTime: '',
  };
}

/** An event as it was typed, to be changed. @param nameOf by account id */
export function eventWords(event: AddedEvent, nameOf: (accountId: string) => string): EventWords {
  const wall = wallTimeOf(event.at, event.zone);
  const until = event.endAt ? wallTimeOf(event.endAt, event.zone) : null;
  return {
    ...wall,
    text: event.text,
    author: event.authorName ?? (event.authorId ? nameOf(event.authorId) : ''),
    lasted: until !== null,
    untilDate: until?.date ?? wall.date,
    untilTime: until?.time ?? '',
  };
}

export function startOf(words: EventWords): Moment | null {
  return momentOf(words);
}

/** Undefined where it did not last; null where its end cannot be told yet. */
export function endOf(words: EventWords): Moment | null | undefined {
  if (!words.lasted) return undefined;
  return momentOf({ ...words, date: words.untilDate, time: words.untilTime, which: 'second' });
}

/** The event as it will be kept; null while something is missing. */
export function eventOf(words: EventWords, people: readonly Person[], before: AddedEvent | null): AddedEvent | null {
  const [start, end, text] = [startOf(words), endOf(words), words.text.trim()];
  if (!start || end === null || text === '' || (end && end.at < start.at)) return null;
  return {
    source: before?.source ?? 'hand',
    at: start.at,
    ...(end && { endAt: end.at }),
    text,
    ...whoIs(words.author, people),
    zone: words.zone,
    ...(before?.origin && { origin: before.origin }),
  };
}

/** A name that one person of the incident bears is that person; any other stays the name it is. */
export function whoIs(name: string, people: readonly Person[]): Pick<AddedEvent, 'authorId' | 'authorName'> {
  const plain = (words: string): string => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  const found = people.filter((person) => plain(person.name) === plain(name));
  if (found.length === 1 && found[0]) return { authorId: found[0].accountId };
  return name.trim() === '' ? {} : { authorName: name.trim() };
}

import type { AddedEvent, Person, TimelineEvent } from '#contract';
import type { Correction, Doubt, ParsedLine, Transcript } from '#core/transcript/parsed-line';
import { whoIs } from './event-words';

/** What was pasted and what a person said about it, as it is kept on this page until it is added. */
export type Pasted = {
  readonly text: string;
  /** `2026-11-18`, taken where the text names no date. */
  readonly date: string;
  readonly zone: string;
  readonly origin: string;
  /** By the id of a line. */
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Whom a name of the text means, by account id; '' for the name alone. */
  readonly people: Readonly<Record<string, string>>;
  /** It was said that they be added: after a reload the rest follows. */
  readonly adding: boolean;
};

/** Below this an event is shown first and called unsure. */
const sureFrom = 0.8;

/** What the chooser above the lines answers for all of them is no doubt of one line. */
const ofAll: ReadonlySet<Doubt> = new Set(['date-assumed', 'zone-assumed', 'zone-carried', 'year-assumed']);

export function isSure({ confidence, corrected, doubts }: ParsedLine): boolean {
  return corrected === true || confidence >= sureFrom || doubts.every((doubt) => ofAll.has(doubt));
}

/** Every line of the text in exactly one of these: they add up to `lines`. */
export type LineCounts = Record<'lines' | 'events' | 'goOn' | 'frame' | 'blank' | 'text' | 'left', number>;

export function lineCounts({ events, rest }: Transcript): LineCounts {
  const begun = new Set(events.map(({ line }) => line));
  const covered = new Set(events.flatMap(({ line, lastLine }) => span(line, lastLine)));
  const of = (...whys: readonly (typeof rest)[number]['why'][]): number =>
    rest.filter(({ why }) => whys.includes(why)).length;
  return {
    lines: covered.size + rest.length,
    events: begun.size,
    goOn: covered.size - begun.size,
    frame: of('frame', 'statement'),
    blank: of('blank'),
    text: of('text'),
    left: of('taken-out'),
  };
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

type ToEventsInput = {
  readonly transcript: Transcript;
  readonly pasted: Pasted;
  readonly people: readonly Person[];
};

/** The events as they will be added, in the order of the text. */
export function toEvents({ transcript, pasted, people }: ToEventsInput): readonly AddedEvent[] {
  const origin = pasted.origin.trim();
  const source = sourceOf(transcript);
  return transcript.events.map((line) => ({
    source,
    at: line.at,
    ...(line.endAt && { endAt: line.endAt }),
    text: line.text || line.time,
    ...who(line.author ?? '', pasted.people, people),
    zone: line.zone,
    ...(origin && { origin }),
  }));
}

/** Rows in which nobody says anything are a machine's. */
function sourceOf({ style, events }: Transcript): 'machine' | 'transcript' {
  return (style === 'table' || style === 'json') && events.every(({ author }) => !author) ? 'machine' : 'transcript';
}

function who(name: string, chosen: Pasted['people'], people: readonly Person[]) {
  const account = chosen[name];
  if (account === undefined) return whoIs(name, people);
  return account === '' ? { authorName: name } : { authorId: account };
}

/** What two tellings of one event have in common. */
function sameness({ at, text }: Pick<AddedEvent, 'at' | 'text'>): string {
  return `${at} ${text.replace(/\s+/g, ' ').trim().toLocaleLowerCase()}`;
}

/** Those that are not in the timeline yet; of several alike in the text as many as it tells. */
export function missing(events: readonly AddedEvent[], there: readonly TimelineEvent[]): readonly AddedEvent[] {
  const known = new Map<string, number>();
  for (const event of there) known.set(sameness(event), (known.get(sameness(event)) ?? 0) + 1);
  return events.filter((event) => {
    const left = known.get(sameness(event)) ?? 0;
    if (left > 0) known.set(sameness(event), left - 1);
    return left === 0;
  });
}

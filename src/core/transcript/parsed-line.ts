import type { RestReason, Style } from './draft';

/** What made an event less than sure. Closed: the panel has words for each. */
export const doubts = [
  /** No date at or above it: the given one was taken, or that of a line below. */
  'date-assumed',
  /** A date without a year: the nearest one was taken. */
  'year-assumed',
  /** 06/04/2023 reads in two orders. */
  'day-month-order',
  /** The date holds a slip of the hand, such as a year of five digits. */
  'date-mistyped',
  /** A date without a time of day: midnight was taken. */
  'no-time',
  /** No zone in the text: the given one was taken. */
  'zone-assumed',
  /** The zone was named at another line. */
  'zone-carried',
  /** The zone that was given or corrected is not known: UTC was taken. */
  'zone-unknown',
  /** Several parts of the world use this abbreviation. */
  'zone-ambiguous',
  /** Winter's abbreviation in summer, or the reverse. */
  'zone-season',
  /** The time ran backwards: the next day was taken. */
  'crossed-midnight',
  /** It comes before the event above it. */
  'runs-backwards',
  /** Twelve-hour clock without am or pm. */
  'half-day-unclear',
  /** Clocks never showed this time: they were put forward over it. */
  'hour-skipped',
  /** Clocks showed this time twice: they were set back. */
  'hour-repeated',
  /** The same moment is told in two zones, and they do not meet. */
  'times-disagree',
  /** The end of a range cannot be read. */
  'end-unreadable',
  /** The end of a range comes before its start: the next day was taken. */
  'end-before-start',
  /** The text calls the time approximate. */
  'approximate',
  /** There is a time and no word about it. */
  'no-text',
] as const;
export type Doubt = (typeof doubts)[number];

/** One event as understood from a text. Lines count from 1. */
export type ParsedLine = {
  /** The line it starts at, with `.2`, `.3` … for further events of one line: the key of a correction. */
  readonly id: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly endAt?: string;
  /** As it stands in the text. */
  readonly author?: string;
  readonly text: string;
  /** 0 to 1: nothing had to be guessed. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  readonly line: number;
  readonly lastLine: number;
  /** IANA zone or ±HH:MM its time was read in. */
  readonly zone: string;
  /** `2019-02-08` and `16:04:00` in that zone: what a person corrects. */
  readonly date: string;
  readonly time: string;
  /** What stood in its lines and is no part of what was said: "(edited)", reactions. */
  readonly leftOut: readonly string[];
  /** A person corrected it. */
  readonly corrected?: true;
};

/** A line that belongs to no event. */
export type RestLine = {
  readonly line: number;
  readonly text: string;
  readonly why: RestReason | 'taken-out';
};

/** Everything that was understood: each line of the input is in one event's span or in `rest`. */
export type Transcript = {
  readonly style: Style;
  /** In the order of the text. */
  readonly events: readonly ParsedLine[];
  readonly rest: readonly RestLine[];
  /** Where the dates and zones came from; `given` means that at least one event rests on the option. */
  readonly dateFrom: 'text' | 'given';
  readonly zoneFrom: 'text' | 'given';
};

/** What a person says about one line; what is absent stays as understood. */
export type Correction = {
  /** `2019-02-08`. Undated lines beneath follow it. */
  readonly date?: string;
  /** `16:04`, `16:04:30`, `4:04 pm`. */
  readonly time?: string;
  /** IANA zone or ±HH:MM. */
  readonly zone?: string;
  /** Null: nobody. */
  readonly author?: string | null;
  readonly text?: string;
  /** It is no event: its lines go to `rest` as `taken-out`. */
  readonly notAnEvent?: true;
};

/** By the id of an event, or by the number of a line in `rest` that is one after all (then it needs a time). */
export type Corrections = ReadonlyMap<string, Correction>;

export type TranscriptOptions = {
  /** `2019-02-08`: taken where the text names no date, and to find a missing year. */
  readonly date: string;
  /** IANA zone or ±HH:MM: taken where the text names none. */
  readonly zone: string;
  readonly corrections?: Corrections;
};

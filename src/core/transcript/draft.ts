import type { DateWords } from './date-words';
import type { Moment } from './moment';
import type { NamedZone } from './zone-names';

/** Why a line belongs to no event. */
export type RestReason =
  | 'blank'
  /** A heading, a day separator, a table's head, brackets of JSON: it governs or frames what stands near it. */
  | 'frame'
  /** A sentence that says a date or a zone for what follows. */
  | 'statement'
  /** Text that belongs to no event as far as was understood: show it to the reader. */
  | 'text';

/** An event whose date and zone are not settled yet. Lines count from 1. */
export type Draft = {
  readonly type: 'event';
  readonly id: string;
  readonly line: number;
  readonly lastLine: number;
  readonly moment: Moment;
  readonly author?: string;
  readonly text: string;
  /** What stood in its lines and is no part of what was said: "(edited)", reactions. */
  readonly leftOut?: readonly string[];
};

/** Lines that are no event; a date or zone they say holds for what follows. */
export type Frame = {
  readonly type: 'frame';
  readonly line: number;
  readonly lastLine: number;
  readonly why: RestReason;
  readonly date?: DateWords;
  /** "Unless otherwise noted, on …": a line's own date governs that line alone. */
  readonly sticky?: true;
  readonly zone?: NamedZone;
  /** A year alone, as a table's head says it: "Date (2021)". */
  readonly year?: number;
};

export type Piece = Draft | Frame;

/** What kind of text it was taken for. */
export type Style = 'chat' | 'timeline' | 'table' | 'json';

import type { MarkName } from '#contract';
import type { Conflict } from '#core/conflicts/conflict';
import { pictureWords } from './picture';

/** What is said of a conflict: a short line, and under it what it rests on. It asks; it does not decide. */
export type ConflictWords = { readonly title: string; readonly detail: string };

/** Instants and stretches in words, as the reader's clock tells them. */
export type Telling = {
  readonly time: (at: string) => string;
  readonly date: (at: string) => string;
  readonly duration: (ms: number) => string;
  /** `PAY-231 and the chat inc-88` */
  readonly places: (eventIds: readonly string[]) => string;
};

const mark = (name: MarkName): string => pictureWords.marks[name].toLowerCase();

const origin = (name: string): string => (name === '' ? 'what was pasted' : name);

const shift = (minutes: number): string => {
  const hours = Math.abs(minutes) / 60;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
};

export function conflictWords(conflict: Conflict, { time, date, duration, places }: Telling): ConflictWords {
  const at = time(conflict.at);
  switch (conflict.code) {
    case 'endBeforeStart':
      return { title: `${at} ends before it begins`, detail: `By ${duration(conflict.ms)}. Which end was meant?` };
    case 'marksOutOfOrder': {
      const [first, second] = [mark(conflict.first), mark(conflict.second)];
      return {
        title: `${at} ${second} before ${first}`,
        detail: `By ${duration(conflict.ms)}. Does one belong elsewhere?`,
      };
    }
    case 'outsideIncident':
      return {
        title: `${date(conflict.at)} lies outside the incident`,
        detail: `${duration(conflict.ms)} ${conflict.side} anything else. Was another day meant?`,
      };
    case 'toldTwice':
      return {
        title: `${at} told twice`,
        detail: `In ${places(conflict.eventIds)}, ${conflict.ms < 60_000 ? 'at once' : `${duration(conflict.ms)} apart`}.`,
      };
    case 'suspiciousZone':
      return {
        title: `${origin(conflict.origin)}: another zone?`,
        detail: `It is ${shift(conflict.minutes)} ${conflict.minutes > 0 ? 'later' : 'earlier'} than the same words elsewhere.`,
      };
    case 'skippedHour':
      return {
        title: `${at} may be in an hour that was skipped`,
        detail: `The clocks of ${conflict.zone} went forward by ${conflict.minutes} min just before.`,
      };
    case 'repeatedHour':
      return {
        title: `${at} may also be ${time(conflict.otherAt)}`,
        detail: `The clocks of ${conflict.zone} showed this hour twice.`,
      };
    case 'clockSkew':
      return {
        title: `${origin(conflict.origin)}: a clock of its own?`,
        detail: `About ${duration(Math.abs(conflict.ms))} ${conflict.ms > 0 ? 'later' : 'earlier'} than the same words elsewhere.`,
      };
    case 'lostMidnight':
      return {
        title: `${at} may belong to the next day`,
        detail: `${origin(conflict.origin)} went on after midnight; these times stand on the day before.`,
      };
    case 'followUpBeforeDetection':
      return {
        title: `${conflict.key} is older than the detection`,
        detail: `By ${duration(conflict.ms)}. Was it noticed earlier?`,
      };
    default: {
      const never: never = conflict;
      return never;
    }
  }
}

/** Words of setting a conflict aside. */
export const fineWords = {
  fine: 'This is fine',
  fineOf: (title: string) => `This is fine: ${title}`,
  ask: 'What makes it fine?',
  hint: 'It is asked about no more, unless its time changes. It can be brought back.',
  keep: 'Set it aside',
  done: 'Set aside.',
  aside: (count: number) => `${count} set aside`,
  because: (who: string, reason: string) => `${who}: ${reason}`,
  back: 'Ask again',
  backOf: (title: string) => `Ask again: ${title}`,
  backDone: 'It is asked about again.',
} as const;

import type { Subject } from '../analysis/subject';
import type { Stage } from '#contract';

/** What is open, and is spoken about at exactly one point of the agenda. */
export type Matter =
  | { readonly kind: 'moment'; readonly subject: Subject; readonly hasWords: boolean }
  /** Several people wrote what they saw of one event. */
  | {
      readonly kind: 'views';
      readonly eventId: string;
      readonly at: string;
      readonly text: string;
      readonly count: number;
    }
  | {
      readonly kind: 'factor';
      readonly factorId: string;
      readonly statement: string;
      readonly confidence: 'hypothesis' | 'contested';
    }
  | { readonly kind: 'ladders'; readonly count: number }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'idea'; readonly ideaId: string; readonly what: string }
  | { readonly kind: 'commitment'; readonly intention: string; readonly what: string };

export const pointKinds = [
  'opening',
  'moment',
  'moments',
  'ladders',
  'factor',
  'factors',
  'stages',
  'ideas',
  'agreement',
] as const;
export type PointKind = (typeof pointKinds)[number];

/** One point of the agenda. */
export type Point = {
  /** Steady for as long as what it is about is open; tells nothing about an event to those who do not see it. */
  readonly id: string;
  readonly kind: PointKind;
  /** The event that all of it is about; null where it is about none, or about several. */
  readonly eventId: string | null;
  readonly matters: readonly Matter[];
  readonly minutes: number;
};

/** An event's id is Jira's own number: 53 bits of it (cyrb53) keep points apart and name no record. */
export function momentId(eventId: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < eventId.length; at += 1) {
    const code = eventId.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return `moment:${(4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36)}`;
}

/** What an id of a point looks like. */
export const pointPattern = /^(?:moment:[0-9a-z]{1,12}|factor:[0-9a-f-]{36}|[a-z]{5,9})$/;

/** Points that begin and end every meeting. */
export const FIRST = 'opening';
export const LAST = 'agreement';

import type { Addition, Meeting, ReviewPeople } from '#contract';
import type { Answers } from '../analysis/answers';
import type { Perspectives } from '../analysis/perspectives';
import { textPlace } from '../texts/text-place';
import type { Attendance } from './attendees';
import { sendingOf } from './sending';

/** What a meeting is prepared by (S4-01), in the order one would do it. */
export const readyChecks = [
  'summary',
  'perspectives',
  'difficult',
  'facilitator',
  'scribe',
  'liaison',
  'date',
  'sent',
] as const;
export type ReadyCheck = (typeof readyChecks)[number];

/** Done or not: no score of the meeting, and none of anybody. */
export type Ready = { readonly check: ReadyCheck; readonly isDone: boolean };

type ReadinessInput = {
  readonly answers: Answers;
  readonly additions: readonly Addition[];
  readonly perspectives: Pick<Perspectives, 'notYet'>;
  readonly people: ReviewPeople;
  readonly attendance: Pick<Attendance, 'attendees' | 'liaisonMissing'>;
  readonly meeting: Meeting | null;
  /** Whether somebody has to speak for the customers. */
  readonly needsLiaison: boolean;
  /** Epoch ms. */
  readonly now: number;
};

export function readinessOf(input: ReadinessInput): readonly Ready[] {
  const { answers, additions, perspectives, people, attendance, meeting, needsLiaison, now } = input;
  const done: Readonly<Record<ReadyCheck, boolean>> = {
    summary: [...answers.keys()].some((id) => textPlace(id)?.section === 'summary'),
    perspectives: perspectives.notYet.length === 0,
    difficult: additions.some(({ about, body }) => about === 'hard' && body !== null),
    facilitator: people.facilitator !== undefined,
    scribe: people.scribe !== undefined,
    liaison: !attendance.liaisonMissing,
    date: meeting !== null,
    sent: meeting !== null && sendingOf(meeting, now).state === 'sent',
  };
  return readyChecks
    .filter((check) => check !== 'liaison' || needsLiaison)
    .map((check) => ({ check, isDone: done[check] }));
}

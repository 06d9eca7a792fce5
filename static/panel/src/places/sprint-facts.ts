import type { SprintChoice } from '#contract';
import type { ClockFace } from '../time/clock-face';
import { placeWords as words } from '../words/places';

/** `Mon 23 Nov 2026, 10:00:00` becomes `23 Nov`. */
const dayOf = (at: string, clock: ClockFace): string =>
  clock.exactLocal(at).split(',')[0]?.split(' ').slice(1, 3).join(' ') ?? '';

/** `23 Nov to 4 Dec, 14 issues in it`. */
export function sprintFacts(sprint: SprintChoice, clock: ClockFace, withBoard: boolean): string {
  const { startAt, endAt, issues, boardName } = sprint;
  const dates = startAt && endAt ? words.sprintDates(dayOf(startAt, clock), dayOf(endAt, clock)) : words.sprintUndated;
  return [dates, issues === null ? null : words.sprintIssues(issues), withBoard ? boardName : null]
    .filter((part) => part !== null)
    .join(', ');
}

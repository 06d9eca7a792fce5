import type { DueAfter, Review, ReviewDue, Settings, Severity } from '#contract';
import { addBusinessDays, addDays, type Day, dayIn } from '../follow-ups/calendar-day';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Hours from a day's midnight in UTC: by then it is over everywhere on earth, and nowhere before. */
const LATEST_HOURS = 38;
const EARLIEST_HOURS = 9;

type DueInput = {
  readonly review: Pick<Review, 'dueOn'> | null;
  /** When the incident was over, ISO 8601, UTC; null where nobody knows. */
  readonly overAt: string | null;
  readonly severity: Severity | null;
  readonly settings: Pick<Settings, 'due' | 'holidays' | 'zone'>;
};

/** The first instant after a day in a zone: days change at a whole minute, at other hours in other zones. */
function endOf(day: Day, zone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let [still, over] = [midnight + EARLIEST_HOURS * HOUR_MS, midnight + LATEST_HOURS * HOUR_MS];
  while (over - still > MINUTE_MS) {
    const middle = still + Math.round((over - still) / 2 / MINUTE_MS) * MINUTE_MS;
    if (dayIn(zone, middle) > day) over = middle;
    else still = middle;
  }
  return new Date(over).toISOString();
}

const after = (from: Day, { days, unit }: DueAfter, holidays: ReadonlySet<Day>): Day =>
  unit === 'business' ? addBusinessDays(from, days, holidays) : addDays(from, days);

/** How long a review may take, by the policy. */
const dueAfter = ({ due }: Pick<Settings, 'due'>, severity: Severity | null): DueAfter =>
  (severity && due.bySeverity[severity]) || due.usual;

/**
 * When a review is due: as a person set it, else so many days after the incident was over, counted in the team's zone
 * (S0-03, S3-02, S3-26). Null while nobody knows when it was over.
 */
export function reviewDue({ review, overAt, severity, settings }: DueInput): ReviewDue | null {
  const zone = settings.zone ?? 'UTC';
  if (review?.dueOn) return { day: review.dueOn, at: endOf(review.dueOn, zone), by: 'person' };
  if (overAt === null) return null;
  const policy = dueAfter(settings, severity);
  const day = after(dayIn(zone, Date.parse(overAt)), policy, new Set(settings.holidays));
  return { day, at: endOf(day, zone), by: { ...policy, after: overAt } };
}

/** Whether it is late at this moment; what is published is not. @param now epoch ms */
export const isOverdue = (due: ReviewDue | null, state: Review['state'] | null, now: number): boolean =>
  due !== null && state !== 'published' && now >= Date.parse(due.at);

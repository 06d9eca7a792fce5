import type { Severity } from '#contract';
import { addBusinessDays, type Day } from './calendar-day';

/**
 * Business days until a follow-up is due, by how pressing it is (rank 0 to 4, see `priority`). Published: 15 days after a
 * Sev-1 and 30 after a Sev-2 (PagerDuty, postmortem-docs), as calendar days; 14 and 30 days for high and medium
 * (Sentry's Firetower). Here in business days, so that no weekend is counted on (S3-20, S3-26).
 */
const table = {
  sev1: [5, 10, 15, 20, 30],
  sev2: [10, 15, 20, 30, 40],
  other: [15, 20, 30, 40, 60],
} as const;

/** Ranks in the middle of the table: where nobody has said how pressing it is. */
const USUAL_RANK = 2;

type DueInput = {
  readonly severity: Severity | null;
  /** 0 (most pressing) to 4; null where nobody has said. */
  readonly rank: number | null;
  /** The day it is committed to, in the team's zone. */
  readonly from: Day;
  readonly holidays?: ReadonlySet<Day>;
};

/** When a follow-up is due by the policy, and after how many business days that is. */
export function proposedDue({ severity, rank, from, holidays }: DueInput): {
  readonly day: Day;
  readonly after: number;
} {
  const row = severity === 'sev1' || severity === 'sev2' ? table[severity] : table.other;
  const after = row[rank ?? USUAL_RANK] ?? row[USUAL_RANK];
  return { day: addBusinessDays(from, after, holidays), after };
}

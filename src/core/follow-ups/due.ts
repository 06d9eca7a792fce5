import type { DueAfter, Severity } from '#contract';
import { addBusinessDays, addDays, type Day, nextBusinessDay } from './calendar-day';

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

/** What a team has set about due days. */
export type DuePolicy = {
  /** Null: as published, by severity and priority. */
  readonly after: DueAfter | null;
  /** Days nobody works on besides weekends. */
  readonly holidays: readonly Day[];
};

const publishedPolicy: DuePolicy = { after: null, holidays: [] };

type DueInput = {
  readonly severity: Severity | null;
  /** 0 (most pressing) to 4; null where nobody has said. */
  readonly rank: number | null;
  /** The day it is committed to, in the team's zone. */
  readonly from: Day;
  readonly policy?: DuePolicy;
};

function published(severity: Severity | null, rank: number | null): DueAfter {
  const row = severity === 'sev1' || severity === 'sev2' ? table[severity] : table.other;
  return { days: row[rank ?? USUAL_RANK] ?? row[USUAL_RANK], unit: 'business' };
}

/**
 * When a follow-up is due by the policy, and after how many days. It is always a business day: where calendar days lead
 * to another, the next one.
 */
export function proposedDue({ severity, rank, from, policy = publishedPolicy }: DueInput): DueAfter & {
  readonly day: Day;
} {
  const holidays = new Set(policy.holidays);
  const { days, unit } = policy.after ?? published(severity, rank);
  const day =
    unit === 'business' ? addBusinessDays(from, days, holidays) : nextBusinessDay(addDays(from, days), holidays);
  return { day, days, unit };
}

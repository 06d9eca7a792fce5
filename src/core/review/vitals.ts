import type { Addition, Settings, Severity, Ticket } from '#contract';
import { lifecycle } from '../lifecycle/lifecycle';
import { isKnown } from '../lifecycle/standing-marks';
import { lifecycleBy } from '../settings/lifecycle-by';
import { buildTimeline } from '../timeline/timeline';
import type { TicketRecords } from '../timeline/records';

/** What a review's life goes by. */
export type Vitals = {
  readonly severity: Severity | null;
  /** ISO 8601, UTC; null where nobody knows. */
  readonly overAt: string | null;
};

type VitalsInput = {
  /** The incident's own. */
  readonly records: TicketRecords;
  readonly incident: Ticket;
  readonly additions: readonly Addition[];
  readonly settings: Settings;
  readonly severityValue: string | null;
};

const noRecords = { comments: [], worklogs: [], attachments: [], remoteLinks: [] };

/** How bad it was and when it was over, by the incident's own history and people's word: what other tickets tell, neither needs. */
export function vitalsOf({ records, incident, additions, settings, severityValue }: VitalsInput): Vitals {
  const { events, people, tickets } = buildTimeline([{ ...records, ...noRecords }], [incident], new Set());
  const defaults = lifecycleBy(settings);
  const life = lifecycle({ events, people, tickets }, additions, { defaults, severityValue });
  const { resolved } = life.marks;
  return { severity: life.severity.standing, overAt: isKnown(resolved) ? resolved.at : null };
}

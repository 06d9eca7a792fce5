import type { Addition, AddedEvent, FollowUp, TimelineEvent } from '#contract';
import type { StandingMarks } from '../lifecycle/standing-marks';
import { clockSkew } from './checks/clock-skew';
import { endBeforeStart } from './checks/end-before-start';
import { followUpBeforeDetection } from './checks/follow-up-before-detection';
import { lostMidnight } from './checks/lost-midnight';
import { marksOutOfOrder } from './checks/marks-out-of-order';
import { outsideIncident } from './checks/outside-incident';
import { repeatedHour } from './checks/repeated-hour';
import { skippedHour } from './checks/skipped-hour';
import { suspiciousZone } from './checks/suspicious-zone';
import { toldTwice } from './checks/told-twice';
import type { Check, Conflict } from './conflict';
import { conflictDefaults } from './defaults';
import { findMatches, findSources } from './sources';

const checks: readonly Check[] = [
  endBeforeStart,
  marksOutOfOrder,
  outsideIncident,
  lostMidnight,
  suspiciousZone,
  clockSkew,
  skippedHour,
  repeatedHour,
  toldTwice,
  followUpBeforeDetection,
];

export type Told = {
  /** The timeline's, with those that people added, in order. */
  readonly events: readonly TimelineEvent[];
  readonly additions: readonly Addition[];
  readonly marks: StandingMarks;
  readonly followUps: readonly Pick<FollowUp, 'key' | 'createdAt'>[];
};

/** Everything in a timeline that does not go together, in the order of its time. What people hid takes no part. */
export function findConflicts({ events: all, additions, marks, followUps }: Told): Conflict[] {
  const added = new Map<string, AddedEvent>();
  const hidden = new Set<string | null>();
  for (const addition of additions) {
    if (addition.about === 'event' && addition.body) added.set(addition.id, addition.body);
    if (addition.about === 'hide' && addition.body) hidden.add(addition.eventId);
  }
  const events = all.filter(({ id }) => !hidden.has(id));
  const defaults = conflictDefaults;
  const matches = findMatches(events, added, defaults);
  const sources = findSources(events, added, matches);
  const scene = { events, added, marks, followUps, sources, matches, defaults };
  return checks.flatMap((check) => check(scene)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

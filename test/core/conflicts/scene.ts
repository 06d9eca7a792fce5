import type { AddedEvent, Addition, MarkName, TimelineEvent } from '#contract';
import { addedEvents } from '#core/additions/added-events';
import { findConflicts } from '#core/conflicts/find-conflicts';
import { merge } from '#core/timeline/merge';
import { marksAt } from '../lifecycle/any-marks';
import { assigned, edited, opened, over, said, working } from '../lifecycle/told';

/** The night as Jira has it. */
export const night: readonly TimelineEvent[] = [
  opened('01:52'),
  said('01:52:09', 'monitor', 'Alert: card declines above 5 % for 10 min. Paging the Payments responder.'),
  assigned('01:58', 'noor', 'noor'),
  said('02:14', 'noor', 'Decision: roll back PAY-229 rather than fail over the database.'),
  said('02:21', 'jonas', 'Rollback is done, declines still at 30 %.'),
  said('03:12', 'tomasz', 'Raised the pool on payments-db-2 from 20 to 200.', 'PAY-231'),
  said('03:16', 'tomasz', 'Declines back under 5 %.'),
  edited('03:40', 'tomasz', [['status', working, over]]),
];

const nightMarks = marksAt({ detected: '01:52', acknowledged: '01:58', mitigated: '03:16', resolved: '03:40' });

const addition = (body: AddedEvent, index: number): Addition<'event'> => ({
  id: `event:${index}`,
  about: 'event',
  eventId: null,
  issueId: null,
  body,
  revision: 1,
  by: 'noor',
  at: '2026-11-18T09:00:00.000Z',
  earlier: [],
});

/** `2026-11-18T03:12` as an instant. */
export const instant = (text: string): string => `${text}:00.000Z`;

type Line = Partial<AddedEvent> & { readonly at: string };

export const added = (...lines: readonly Line[]): Addition<'event'>[] =>
  lines.map((line, index) =>
    addition({ source: 'transcript', text: 'on it', zone: 'UTC', origin: 'inc-88', ...line }, index),
  );

type Parts = {
  readonly additions?: readonly Addition[];
  readonly marks?: Partial<Record<MarkName, string>>;
  readonly followUps?: readonly { readonly key: string; readonly createdAt: string }[];
};

/** What is found on that night with something more. */
export const found = ({ additions = [], marks, followUps = [] }: Parts) =>
  findConflicts({
    events: merge(night, addedEvents(additions, 'OPS-88')),
    additions,
    marks: marks ? marksAt(marks) : nightMarks,
    followUps,
  });

export const codes = (parts: Parts): string[] => found(parts).map(({ code }) => code);

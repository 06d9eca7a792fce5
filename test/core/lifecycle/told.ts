import type { Change, Person, Ticket, TimelineEvent } from '#contract';
import { event } from '../timeline/events';

/** Statuses by id; their names, where a test gives any, are never read by a rule. */
export const toDo = '10000';
export const working = '3';
export const watching = '10050';
export const over = '5';
export const closed = '6';
/** A status that the site has deleted since. */
export const gone = '10999';

export const categories = {
  [toDo]: 'new',
  [working]: 'indeterminate',
  [watching]: 'indeterminate',
  [over]: 'done',
  [closed]: 'done',
} as const;

export const ticket = (parts: Partial<Ticket> = {}): Ticket => ({
  id: '1',
  key: 'OPS-88',
  summary: 'Card declines',
  relation: null,
  type: { id: '10005', name: 'Störung' },
  status: { id: over, name: '解決済み', category: 'done' },
  updatedAt: '2026-11-18T09:00:00.000Z',
  ...parts,
});

const person = (accountId: string, name: string, accountType: Person['accountType'] = 'atlassian'): Person => ({
  accountId,
  name,
  active: true,
  accountType,
});

export const people: Readonly<Record<string, Person>> = {
  noor: person('noor', 'Noor Haddad'),
  tomasz: person('tomasz', 'Tomasz Zieliński'),
  jonas: person('jonas', 'Jonas Lindqvist'),
  shopper: person('shopper', 'Andrea Fuchs', 'customer'),
  monitor: person('monitor', 'Meridian Monitor', 'app'),
};

/** `01:52` on the night of the incident, as an instant. */
export const at = (clock: string): string => `2026-11-18T${clock.length === 5 ? `${clock}:00` : clock}.000Z`;

export const opened = (clock: string, author: string | null = 'monitor', issue = 'OPS-88'): TimelineEvent =>
  event({
    id: `created:${issue}`,
    at: at(clock),
    source: { issue, kind: 'created', id: issue },
    author,
    text: 'Created',
    kind: 'note',
  });

export const said = (clock: string, author: string, text: string, issue = 'OPS-88'): TimelineEvent =>
  event({
    id: `comment:${issue}-${clock}`,
    at: at(clock),
    source: { issue, kind: 'comment', id: `${issue}-${clock}` },
    author,
    text,
  });

const change = (field: string, from: string | null, to: string | null, toText = to === null ? '' : 'Ⱥ'): Change => ({
  fieldId: field,
  field,
  from,
  to,
  fromText: from === null ? '' : 'Ⱥ',
  toText,
});

export const edited = (
  clock: string,
  author: string,
  changes: readonly (readonly [field: string, from: string | null, to: string | null, toText?: string])[],
  issue = 'OPS-88',
): TimelineEvent =>
  event({
    id: `changelog:${issue}-${clock}`,
    at: at(clock),
    source: { issue, kind: 'changelog', id: `${issue}-${clock}` },
    author,
    text: 'Edited',
    kind: 'status',
    changes: changes.map((parts) => change(...parts)),
  });

export const moved = (clock: string, author: string, from: string, to: string): TimelineEvent =>
  edited(clock, author, [['status', from, to]]);

export const assigned = (clock: string, author: string, to: string, from: string | null = null): TimelineEvent =>
  edited(clock, author, [['assignee', from, to]]);

import type { Opening, Ticket, Timeline, TimelineEvent } from '#contract';

export function event(change: Partial<TimelineEvent> & { readonly at: string }): TimelineEvent {
  const id = change.id ?? `comment:${change.at}`;
  return {
    id,
    source: { issue: 'OPS-88', kind: 'comment', id: '7' },
    author: 'a1',
    text: 'Something',
    kind: 'communication',
    stage: 'response',
    ...change,
  };
}

export function ticket(change: Partial<Ticket> = {}): Ticket {
  return {
    id: '1',
    key: 'OPS-88',
    summary: 'Card declines in the EU',
    relation: null,
    type: { id: '1', name: 'Incident' },
    status: { id: '5', name: 'Resolved', category: 'done' },
    updatedAt: '2026-11-18T09:00:00.000Z',
    ...change,
  };
}

export function timeline(events: readonly TimelineEvent[], change: Partial<Timeline> = {}): Timeline {
  const people = {
    a1: { accountId: 'a1', name: 'Noor Haddad', active: true },
    a2: { accountId: 'a2', name: 'Wulandari', active: true },
  };
  const sources = { read: events.length, shown: events.length, folded: 0, hidden: 0, withheld: 0 };
  return { events, people, tickets: [ticket()], unread: [], sources, ...change };
}

export function opening(change: Partial<Opening> = {}): Opening {
  return {
    access: 'write',
    incident: ticket(),
    timeline: timeline([event({ at: '2026-11-18T01:58:12.000Z', text: 'Looking at the declines', significant: true })]),
    additions: [],
    readAt: '2026-11-18T09:00:00.000Z',
    followUps: [],
    absent: [],
    review: null,
    settings: null,
    severityValue: null,
    ...change,
  };
}

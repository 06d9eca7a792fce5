import fc from 'fast-check';
import { lifecycleDefaults } from '#core/lifecycle/defaults';
import { proposeMarks } from '#core/lifecycle/propose-marks';
import type { TimelineEvent } from '#contract';
import { event } from '../timeline/events';
import {
  assigned,
  at,
  categories,
  closed,
  edited,
  gone,
  moved,
  opened,
  over,
  people,
  said,
  ticket,
  toDo,
  watching,
  working,
} from './told';

const propose = (events: readonly TimelineEvent[], incident = ticket()) =>
  proposeMarks(events, [incident], { people, categories });

const night = [
  opened('01:52'),
  said('01:52:09', 'monitor', 'Alert: card declines above 5 % for 10 min.'),
  said('01:55', 'monitor', 'Not acknowledged after 3 min. Paging again.'),
  assigned('01:58', 'noor', 'noor'),
  moved('01:58:02', 'noor', toDo, working),
  said('03:14', 'jonas', 'Declines 18 % and falling.'),
  said('03:16', 'tomasz', 'Declines back under 5 %.'),
  edited('03:40', 'tomasz', [
    ['status', working, over],
    ['resolution', null, '10000'],
  ]),
];

describe('proposed marks', () => {
  it('cite the event and the rule that each goes by', () => {
    expect(propose(night)).toEqual({
      detected: { at: at('01:52'), eventId: 'created:OPS-88', rule: 'opened' },
      acknowledged: { at: at('01:58'), eventId: 'changelog:OPS-88-01:58', rule: 'assigned' },
      mitigated: { at: at('03:16'), eventId: 'comment:OPS-88-03:16', rule: 'impactEnded' },
      resolved: { at: at('03:40'), eventId: 'changelog:OPS-88-03:40', rule: 'done' },
    });
  });

  it('never hold an impact start, whatever the events say', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(night), (events) => {
        expect(Object.keys(propose(events))).not.toContain('impactStart');
      }),
    ));

  it('read no status name: the same ids in another language give the same marks', () => {
    const inOtherWords = night.map((one) => ({
      ...one,
      ...(one.changes && {
        changes: one.changes.map((change) => ({ ...change, fromText: 'Offen', toText: 'Erledigt' })),
      }),
    }));
    expect(propose(inOtherWords)).toEqual(propose(night));
  });
});

describe('detected', () => {
  const alert = (clock: string, parts: Partial<TimelineEvent> = {}) =>
    event({ id: `machine:${clock}`, at: at(clock), kind: 'signal', ...parts });
  const fromMachine = { source: { issue: 'OPS-88', kind: 'machine', id: '1' } } as const;
  const fromOther = { source: { issue: 'SUP-4', kind: 'comment', id: '1' } } as const;

  it('is the first signal, where one came before the incident was opened', () => {
    const events = [alert('01:40', fromMachine), ...night];
    expect(propose(events).detected).toEqual({ at: at('01:40'), eventId: 'machine:01:40', rule: 'signal' });
  });

  it('takes a signal of a linked ticket only from shortly before', () => {
    expect(propose([alert('01:10', fromOther), ...night]).detected?.rule).toBe('signal');
    const dayBefore = { ...alert('01:10', fromOther), at: '2026-11-17T01:10:00.000Z' };
    expect(propose([dayBefore, ...night]).detected?.rule).toBe('opened');
  });
});

describe('acknowledged', () => {
  it('is no word of software, of the reporter or of somebody outside', () => {
    const events = [
      opened('01:52', 'noor'),
      assigned('01:53', 'monitor', 'noor'),
      said('01:54', 'noor', 'More of it.'),
      said('01:55', 'shopper', 'I cannot pay either.'),
      said('01:56', 'jonas', 'Looking.'),
    ];
    expect(propose(events).acknowledged).toEqual({
      at: at('01:56'),
      eventId: 'comment:OPS-88-01:56',
      rule: 'firstComment',
    });
  });

  it('is the reporter’s own work too, once they take it up', () => {
    const events = [opened('01:52', 'noor'), moved('01:57', 'noor', toDo, working)];
    expect(propose(events).acknowledged?.rule).toBe('workBegan');
  });

  it('may be the first message of a pasted conversation', () => {
    const line = (clock: string, authorName: string) =>
      event({
        id: `event:${clock}`,
        at: at(clock),
        source: { issue: 'OPS-88', kind: 'transcript', id: clock },
        author: null,
        authorName,
        text: 'on it',
      });
    const events = [opened('01:52'), line('01:53', 'Meridian Monitor APP'), line('01:54', 'Grace Lindholm')];
    expect(propose(events).acknowledged).toEqual({ at: at('01:54'), eventId: 'event:01:54', rule: 'firstMessage' });
  });
});

describe('mitigated', () => {
  const begun = [opened('01:52'), moved('01:58', 'noor', toDo, working)];
  const ended = moved('03:40', 'noor', working, over);

  it('is the status that a site names for it, before any words', () => {
    const events = [...begun, said('03:00', 'noor', 'All clear.'), moved('03:16', 'noor', working, watching), ended];
    const defaults = { ...lifecycleDefaults, markStatusIds: { mitigated: [watching] } };
    expect(proposeMarks(events, [ticket()], { people, categories, defaults }).mitigated).toEqual({
      at: at('03:16'),
      eventId: 'changelog:OPS-88-03:16',
      rule: 'namedStatus',
    });
  });

  it.each([
    'Is it mitigated?',
    'It should be back to normal in 10 min.',
    'Not mitigated yet.',
    "It hasn't recovered.",
    'Once traffic is restored I call you.',
    'Looking at the graphs.',
  ])('is not read out of "%s"', (text) => {
    expect(propose([...begun, said('02:30', 'noor', text), ended]).mitigated).toBeUndefined();
  });

  it('starts again after a word that it came back', () => {
    const events = [
      ...begun,
      said('02:30', 'noor', 'Errors are gone.'),
      said('02:40', 'jonas', 'They came back.'),
      said('03:10', 'noor', 'Back to normal.'),
      ended,
    ];
    expect(propose(events).mitigated?.at).toBe(at('03:10'));
  });

  it('falls back to the last step of work before the end', () => {
    expect(propose([...begun, moved('03:16', 'noor', working, watching), ended]).mitigated?.rule).toBe('laterStatus');
  });
});

describe('resolved', () => {
  const begun = [opened('01:52'), moved('01:58', 'noor', toDo, working)];

  it('is the last time, where it was taken up again', () => {
    const events = [
      ...begun,
      moved('02:30', 'noor', working, over),
      moved('02:40', 'noor', over, working),
      moved('03:40', 'noor', working, over),
      moved('09:00', 'noor', over, closed),
    ];
    expect(propose(events, ticket({ status: { id: closed, name: 'x', category: 'done' } })).resolved?.at).toBe(
      at('03:40'),
    );
  });

  it('is nothing while the incident is open', () => {
    const open = ticket({ status: { id: working, name: 'Done', category: 'indeterminate' } });
    expect(propose([...begun, moved('02:30', 'noor', working, over)], open).resolved).toBeUndefined();
  });

  it('survives a status that the site no longer has', () => {
    const events = [
      ...begun,
      edited('03:40', 'noor', [
        ['status', working, gone],
        ['resolution', null, '10000'],
      ]),
      moved('09:00', 'noor', gone, over),
    ];
    expect(propose(events).resolved).toEqual({ at: at('03:40'), eventId: 'changelog:OPS-88-03:40', rule: 'done' });
  });

  it('may be the resolution alone', () => {
    expect(propose([...begun, edited('03:00', 'noor', [['resolution', null, '1']])]).resolved?.rule).toBe('resolution');
  });
});

import fc from 'fast-check';
import { buildTimeline } from '#core/timeline/timeline';
import { comment, history, linked, noor, ticket } from './records';

const remote = { id: '10042', application: null, object: { url: 'https://status.example', title: 'Status page' } };

test('tells everything of the incident and its linked tickets in order', () => {
  const incident = ticket('OPS-88', {
    histories: [
      history(5, [{ field: 'status', fieldId: 'status', fromString: 'Open', toString: 'Done' }], 1_763_430_000_000),
    ],
    comments: [comment(7, 'We are looking.', '2025-11-18T01:41:00.000+0000')],
    worklogs: [{ id: '3', author: noor, started: '2025-11-18T02:00:00.000+0000', timeSpentSeconds: 5400 }],
    attachments: [
      { id: '4', author: noor, created: '2025-11-18T02:05:00.000+0000', filename: 'graph.png', size: 12_345 },
    ],
  });
  const { events, people, sources } = buildTimeline([incident], [], new Set());
  expect(events.map(({ text }) => text)).toEqual([
    'Status: Open → Done',
    'We are looking.',
    'Logged 1 h 30 min of work',
    'Attached graph.png (12 kB)',
    'Created: Card declines',
  ]);
  expect(people[noor.accountId]).toEqual({ accountId: noor.accountId, name: 'Noor Haddad', active: true });
  expect(sources).toEqual({ read: 5, shown: 2, folded: 3, hidden: 0, withheld: 0 });
});

test('a remote link stands where the changelog added it, else at the creation of its ticket', () => {
  const added = history(
    9,
    [{ field: 'RemoteIssueLink', to: '10042', toString: 'This issue links to "x (Web Link)"' }],
    '2026-11-18T03:00:00.000+0000',
  );
  const at = (histories: (typeof added)[]) =>
    buildTimeline([ticket('OPS-88', { histories, remoteLinks: [remote] })], [], new Set()).events.find(
      ({ source }) => source.kind === 'remoteLink',
    );
  expect(at([added])).toMatchObject({
    at: '2026-11-18T03:00:00.000Z',
    author: noor.accountId,
    text: 'Web Link: Status page',
  });
  expect(at([])).toMatchObject({ at: '2026-11-17T20:00:00.000Z', author: null });
});

test('a creation is told with the summary of that time', () => {
  const renamed = (id: number, from: string, to: string) =>
    history(id, [{ field: 'summary', fieldId: 'summary', fromString: from, toString: to }]);
  const { events } = buildTimeline(
    [ticket('OPS-88', { histories: [renamed(1, 'First', 'Second'), renamed(2, 'Second', 'Third')] })],
    [],
    new Set(),
  );
  expect(events[0]?.text).toBe('Created: First');
});

test('an author whom Jira does not name, and a time nobody can read, lose no event', () => {
  const { events, sources } = buildTimeline(
    [ticket('OPS-88', { histories: [{ ...history(1, []), author: null, created: 'once' }], comments: [{ id: '2' }] })],
    [],
    new Set(),
  );
  expect(sources).toMatchObject({ read: 3, withheld: 0 });
  expect(events).toHaveLength(3);
  expect(events.map(({ author }) => author)).toContain(null);
});

test('an internal note is marked as one', () => {
  const { events } = buildTimeline(
    [ticket('SUP-1', { comments: [{ ...comment(1, 'x'), jsdPublic: false }] })],
    [],
    new Set(),
  );
  expect(events.filter(({ internal }) => internal)).toHaveLength(1);
});

test('withheld tickets are counted, and masked in the linked tickets too', () => {
  const { events, sources } = buildTimeline(
    [
      ticket('OPS-88', { histories: [linked(1, 'SEC-14')] }),
      ticket('PAY-229', { histories: [linked(2, 'SEC-14', 'blocks')] }),
    ],
    [],
    new Set(['SEC-14']),
  );
  expect(sources.withheld).toBe(1);
  expect(JSON.stringify(events)).not.toContain('SEC-14');
});

test('as many are shown and folded as were read, however pages repeat records', () => {
  const ids = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 });
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const { sources, events } = buildTimeline(
        [
          ticket('OPS-88', {
            histories: a.map((id) => history(id, [], 0)),
            comments: b.map((id) => comment(id, 'x', 0)),
          }),
        ],
        [],
        new Set(),
      );
      expect(sources.read).toBe(1 + new Set(a).size + new Set(b).size);
      expect(sources.shown + sources.folded + sources.hidden).toBe(sources.read);
      expect(events).toHaveLength(sources.read);
    }),
  );
});

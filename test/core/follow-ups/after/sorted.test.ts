import fc from 'fast-check';
import type { LiveFollowUp } from '#contract';
import { sortColumns, sorted } from '#core/follow-ups/after/sorted';
import { live } from './live';

const person = (name: string) => ({ accountId: name, name, active: true });

const some = fc.array(
  fc.record({
    due: fc.option(fc.constantFrom('2026-11-20', '2026-12-04', '2026-12-11')),
    owner: fc.option(fc.constantFrom('Ada', 'Noor', 'tomasz').map(person)),
    priority: fc.option(fc.constantFrom('1', '3', '77').map((id) => ({ id, name: `P${id}` }))),
    sprint: fc.option(fc.constantFrom(9, 10).map((id) => ({ id, name: `Sprint ${id}`, state: 'active' as const }))),
    summary: fc.constantFrom('Add', 'add', 'Show'),
  }),
  { maxLength: 12 },
);
const rows = some.map((list) => list.map((parts, at): LiveFollowUp => live({ ...parts, issueId: String(at) })));
const sorting = fc.record({ by: fc.constantFrom(...sortColumns), descending: fc.boolean() });

test('sorting loses and makes up nothing, whatever the column', () => {
  fc.assert(
    fc.property(rows, sorting, (list, how) => {
      const ids = sorted(list, how, ['1', '3']).map(({ issueId }) => issueId);
      expect([...ids].sort()).toEqual(list.map(({ issueId }) => issueId).sort());
    }),
  );
});

test('sorting what is sorted changes nothing', () => {
  fc.assert(
    fc.property(rows, sorting, (list, how) => {
      const once = sorted(list, how, ['1', '3']);
      expect(sorted(once, how, ['1', '3'])).toEqual(once);
    }),
  );
});

test('those without a value come last, up and down', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (list, descending) => {
      const dues = sorted(list, { by: 'due', descending }, []).map(({ due }) => due);
      const first = dues.indexOf(null);
      expect(first < 0 || dues.slice(first).every((due) => due === null)).toBe(true);
    }),
  );
});

test('priorities go by the order of the site, not by their ids or names', () => {
  const list = ['3', '77', '1'].map((id) => live({ issueId: id, priority: { id, name: `P${id}` } }));
  const order = (priorities: string[]): string[] =>
    sorted(list, { by: 'priority', descending: false }, priorities).map(({ issueId }) => issueId);
  expect(order(['77', '1', '3'])).toEqual(['77', '1', '3']);
  expect(order(['3'])[0]).toBe('3');
});

test('sprints count as people do: 9 before 10', () => {
  const list = [10, 9].map((id) =>
    live({ issueId: String(id), sprint: { id, name: `PAY Sprint ${id}`, state: 'future' } }),
  );
  expect(sorted(list, { by: 'sprint', descending: false }, []).map(({ issueId }) => issueId)).toEqual(['9', '10']);
});

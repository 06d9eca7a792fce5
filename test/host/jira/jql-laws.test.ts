import fc from 'fast-check';
import { jqlDate } from '../../../host/jira/jql/jql-date';
import { parseJql } from '../../../host/jira/jql/parse';
import { findIssues } from '../../../host/jira/jql/search';
import { stem } from '../../../host/jira/jql/stem';
import { createSearchIndex } from '../../../host/jira/search-index';
import { as, issue, jonas, noor, several, site } from '../builders';

const played = site({
  issues: several(24, (n) =>
    issue({
      key: `OPS-${n}`,
      assigneeId: [noor.accountId, jonas.accountId, null][n % 3] ?? null,
      priorityId: [null, '1', '2', '3'][n % 4] ?? null,
      labels: n % 2 === 0 ? ['even', ...(n % 4 === 0 ? ['quarter'] : [])] : [],
      summary: n % 5 === 0 ? 'Deploy failed' : `Alert ${n}`,
      created: new Date(Date.UTC(2026, 10, n)).toISOString().replace('Z', '+0000'),
    }),
  ),
});
const { state, conditions, clock } = played;
const index = createSearchIndex({ state, conditions, clock, searchable: [] });
const view = { site: played, caller: as(noor), index, zone: 'Europe/Berlin', now: clock.now() };
const found = (jql: string): string =>
  findIssues(jql, view)
    .map(({ key }) => key)
    .join(' ');

const term = fc.constantFrom(
  'assignee = currentUser()',
  'assignee is EMPTY',
  'assignee != jonas',
  'priority >= High',
  'priority < High',
  'labels = even',
  'labels not in (quarter)',
  'summary ~ deploy',
  'summary !~ deploy',
  'created < 2026-11-12',
  'key > OPS-9',
  'priority is not EMPTY',
);
const query = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    term,
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} AND ${b})`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
    tie('query').map((a) => `NOT (${a})`),
  ),
})).query;

fc.configureGlobal({ numRuns: 25 });

describe('laws of JQL', () => {
  it('NOT NOT q is q', () => {
    fc.assert(fc.property(query, (q) => expect(found(`NOT (NOT (${q}))`)).toBe(found(q))));
  });

  it('AND and OR commute', () => {
    fc.assert(
      fc.property(query, query, fc.constantFrom('AND', 'OR'), (a, b, joint) =>
        expect(found(`(${a}) ${joint} (${b})`)).toBe(found(`(${b}) ${joint} (${a})`)),
      ),
    );
  });

  it('NOT (a AND b) is NOT a OR NOT b', () => {
    fc.assert(
      fc.property(query, query, (a, b) =>
        expect(found(`NOT ((${a}) AND (${b}))`)).toBe(found(`NOT (${a}) OR NOT (${b})`)),
      ),
    );
  });

  it('an issue is never in q and in NOT q', () => {
    fc.assert(fc.property(query, (q) => expect(found(`(${q}) AND NOT (${q})`)).toBe('')));
  });

  it('q AND q is q, and an order leaves the set as it is', () => {
    fc.assert(
      fc.property(query, (q) => {
        expect(found(`(${q}) AND (${q})`)).toBe(found(q));
        expect(found(`${q} ORDER BY priority, created DESC`).split(' ').sort()).toEqual(found(q).split(' ').sort());
      }),
    );
  });

  it('any text is parsed or refused in Jira’s words, never worse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        try {
          parseJql(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'JqlFault', kind: 'syntax' });
        }
      }),
    );
  });

  it('a stem is its own stem', () => {
    const words = ['deploy', 'rollback', 'queue', 'retry', 'page', 'latency', 'fail', 'plan'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('', 's', 'ed', 'ing'), (word, ending) => {
        const once = stem(word + ending);
        expect(stem(once)).toBe(once);
      }),
    );
  });

  it('a date means the same instant however it is written, in any zone', () => {
    const zones = ['Etc/UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 12 }),
        (day, zone, month) => {
          const [dd, mm] = [day, month].map((n) => String(n).padStart(2, '0'));
          const dashed = jqlDate(`2026-${mm}-${dd}`, zone, 0);
          expect(jqlDate(`2026/${mm}/${dd} 00:00`, zone, 0)).toBe(dashed);
          expect(
            new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(dashed),
          ).toBe(`2026-${mm}-${dd} 00:00`);
        },
      ),
    );
  });
});

describe('periods', () => {
  it.each([
    ['-7d', -7 * 86_400_000],
    ['4w 2d', 30 * 86_400_000],
    ['-1h', -3_600_000],
    ['30', 30 * 60_000],
  ])('%s', (text, ms) => {
    expect(jqlDate(text, 'Etc/UTC', 1000)).toBe(1000 + ms);
  });

  it.each(['2026-02-31', '2026-13-01', '7 days', '-', ''])('"%s" is none', (text) => {
    expect(jqlDate(text, 'Etc/UTC', 0)).toBeUndefined();
  });
});

import fc from 'fast-check';
import type { AfterStore, Closing, WalkedPostmortem } from '../../src/app/after-ports';
import type { Ports } from '../../src/app/ports';
import { type Walk, walkClosings } from '../../src/app/walk-closings';

const CLOSED = '2026-11-01T09:00:00.000Z';
const NOW = Date.parse('2026-11-18T09:00:00.000Z');
const first: Walk = { startedAt: '2026-11-18T09:00:00.000Z', from: '1970-01-01T00:00:00.000Z' };

/** Postmortems with one follow-up each, and what a walk notes of them; `closed`: ids of issues, and when. */
function site(postmortems: readonly WalkedPostmortem[], closed: ReadonlyMap<string, string | null>) {
  const noted = new Map<string, readonly Closing[]>();
  const counts = { asked: 0, written: 0 };
  const store: Pick<AfterStore, 'listPostmortems' | 'readAllClosings' | 'noteClosings'> = {
    listPostmortems: async (from, limit) =>
      postmortems
        .filter(({ updatedAt }) => updatedAt >= from)
        .toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))
        .slice(0, limit),
    readAllClosings: async (ids) => ids.map((id) => noted.get(id) ?? []),
    noteClosings: async (id, closings) => {
      counts.written += 1;
      noted.set(id, closings);
    },
  };
  const appJira: Ports['appJira'] = {
    readClosings: async (ids) => {
      counts.asked += ids.length;
      return new Map(ids.flatMap((id) => (closed.has(id) ? [[id, closed.get(id) ?? null] as const] : [])));
    },
  };
  const ports = { store, appJira, now: () => NOW } as unknown as Ports;
  const walk = async (): Promise<number> => {
    let steps = 0;
    for (let next: Walk | null = first; next; next = await walkClosings(ports, next)) steps += 1;
    return steps;
  };
  return { noted, counts, walk };
}

const at = (second: number): string => new Date(Date.parse('2026-01-01T00:00:00.000Z') + second * 1_000).toISOString();
const many = (seconds: readonly number[]): WalkedPostmortem[] =>
  seconds.map((second, index) => ({
    incidentId: String(index),
    followUps: [{ intention: `i${index}`, issueId: `${index}00` }],
    updatedAt: at(second),
  }));
const allClosed = (postmortems: readonly WalkedPostmortem[], closedAt = CLOSED): Map<string, string | null> =>
  new Map(postmortems.flatMap(({ followUps }) => followUps.map(({ issueId }) => [issueId, closedAt])));

test('a walk comes by every postmortem, however many there are and whenever they were changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 180 }), async (seconds) => {
      // Two of each moment: a page may end between them.
      const postmortems = many(seconds.flatMap((second) => [second, second]));
      const { noted, walk } = site(postmortems, allClosed(postmortems));
      await walk();
      expect([...noted.keys()].sort()).toEqual(postmortems.map(({ incidentId }) => incidentId).sort());
    }),
    { numRuns: 30 },
  );
});

test('a second walk writes nothing', async () => {
  const postmortems = many(Array.from({ length: 250 }, (_, index) => index));
  const { counts, walk } = site(postmortems, allClosed(postmortems));
  expect(await walk()).toBe(3);
  const { written } = counts;
  await walk();
  expect([written, counts.written]).toEqual([250, 250]);
});

test('what was closed long ago is not asked for again', async () => {
  const postmortems = many([1]);
  const { counts, walk } = site(postmortems, allClosed(postmortems, '2026-01-01T09:00:00.000Z'));
  await walk();
  await walk();
  expect(counts.asked).toBe(1);
});

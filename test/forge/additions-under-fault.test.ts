import type { Fault } from '../../host/faults';
import { additionsOf, edit, save, type Target, targetOf } from './additions';
import { createHost, good, type Host, panelOf, problemOf } from './panel';

let host: Host;
let comment: Target;
beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  comment = await targetOf(panelOf(host));
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

const faults: [string, Fault][] = [
  ['an answer of 500', { status: 500 }],
  ['an answer of 429', { status: 429, retryAfterMs: 1_000 }],
  ['a request that is lost', { drop: 'request' }],
  ['an answer that is lost', { drop: 'response' }],
  ['the end of the function', { kill: true }],
];

/** Every call into the platform that saving makes, the bridge's own included. */
async function callsOfSaving(): Promise<number> {
  host.meter.reset();
  await save(
    panelOf(host),
    edit('note', comment, { body: { text: 'Counted' }, revision: 99 }),
    edit('evidence', comment),
  );
  const { requests, storageReads, storageWrites } = host.meter.read();
  return 1 + requests + storageReads + storageWrites;
}

test.each(faults)(
  'whatever call meets %s, trying again leaves each edit once',
  async (_, fault) => {
    const panel = panelOf(host);
    const calls = await callsOfSaving();
    expect(calls).toBeGreaterThan(4);
    for (let struck = 0; struck < calls; struck += 1) {
      const before = (await additionsOf(panel)).length;
      const edits = [edit('evidence', comment), edit('event', comment)];
      if (struck > 0) host.faults.add({ times: struck });
      host.faults.add(fault);
      const first = await panel.call('saveAdditions', { edits });
      host.faults.clear();
      const { saved, conflicts } = first?.ok ? first.value : await save(panel, ...edits);
      expect({ struck, saved: saved.map(({ id }) => id), conflicts }).toEqual({
        struck,
        saved: edits.map(({ id }) => id),
        conflicts: [],
      });
      expect(saved.every(({ revision, earlier }) => revision === 1 && earlier.length === 0)).toBe(true);
      expect(await additionsOf(panel)).toHaveLength(before + 2);
    }
  },
  300_000,
);

test('many people writing at one moment all get through', async () => {
  const roles = ['admin', 'responder', 'outsider', 'admin', 'responder'] as const;
  const edits = roles.map(() => edit('evidence', comment));
  const replies = await Promise.all(
    roles.map((role, at) => panelOf(host, role).call('saveAdditions', { edits: edits.slice(at, at + 1) })),
  );
  expect(replies.flatMap((reply) => good(reply).saved.map(({ id }) => id))).toEqual(edits.map(({ id }) => id));
  expect((await additionsOf(panelOf(host))).map(({ id }) => id)).toEqual(
    expect.arrayContaining(edits.map(({ id }) => id)),
  );
});

test('a transcript of thousands of lines is kept, page after page; a store that is full says so and loses nothing', async () => {
  const panel = panelOf(host);
  const before = (await additionsOf(panel)).length;
  const line = (at: number) =>
    ({ source: 'transcript', at: '2026-11-18T02:00:00.000Z', text: `${at} ${'x'.repeat(600)}`, zone: 'UTC' }) as const;
  let [kept, problem]: [number, string | undefined] = [0, undefined];
  for (let batch = 0; batch < 20 && problem === undefined; batch += 1) {
    const edits = Array.from({ length: 400 }, (_, at) => edit('event', comment, { body: line(batch * 400 + at) }));
    const reply = await panel.call('saveAdditions', { edits });
    if (reply?.ok) kept += reply.value.saved.length;
    else problem = problemOf(reply);
  }
  expect(problem).toBe('storeFull');
  expect(kept).toBeGreaterThan(3_000);
  expect(await additionsOf(panel)).toHaveLength(before + kept);
}, 300_000);

test('nobody who may only read writes', async () => {
  const reply = await panelOf(host, 'reader').call('saveAdditions', { edits: [edit('pin', comment)] });
  expect(problemOf(reply)).toBe('mayNotEdit');
});

import type { Fault } from '../../host/faults';
import { createHost, good, type Host, panelOf } from './panel';
import { openTexts, said, saveText, textOf, textSave } from './texts';

let host: Host;
beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
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

/** Every call into the platform that one save makes, the bridge's own included. */
async function callsOfSaving(id: string): Promise<number> {
  host.meter.reset();
  await saveText(panelOf(host), textSave(`${id}-counted`, 'Counted'));
  const { requests, storageReads, storageWrites } = host.meter.read();
  return 2 + requests + storageReads + storageWrites;
}

test.each(faults)(
  'whatever call meets %s, trying again leaves each save once, and what another wrote meanwhile',
  async (name, fault) => {
    const of = `lessons/f${name.length}`;
    const calls = await callsOfSaving(of);
    expect(calls).toBeGreaterThan(4);
    for (let struck = 0; struck < calls; struck += 1) {
      const id = `${of}-${struck}`;
      const first = textSave(id, said('Written first'));
      if (struck > 0) host.faults.add({ times: struck });
      host.faults.add(fault);
      await panelOf(host).call('saveText', first);
      host.faults.clear();
      const other = textSave(id, said('Written by another'));
      await saveText(panelOf(host, 'admin'), other);
      const again = await saveText(panelOf(host), first);
      const lines = (again.text.doc?.content ?? []).map((node) => node.content?.[0]?.text);
      expect({ struck, lines: new Set(lines), count: lines.length }).toEqual({
        struck,
        lines: new Set(['Written by another', 'Written first']),
        count: 2,
      });
      expect(await textOf(panelOf(host), id)).toEqual(again.text);
    }
  },
  300_000,
);

test('a save between two wholes meets the same faults and is kept once, the whole included', async () => {
  const id = 'lessons/long';
  let revision = 0;
  const words: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    words.push(`word${at}`);
    const save = textSave(id, words.join(' '), { revision });
    host.faults.add({ times: 2 + (at % 9) });
    host.faults.add(faults[at % faults.length]?.[1] ?? {});
    const reply = await panelOf(host).call('saveText', save);
    host.faults.clear();
    ({ revision } = (reply?.ok ? reply.value : await saveText(panelOf(host), save)).text);
    expect(revision).toBe(at + 1);
  }
  expect(await textOf(panelOf(host), id)).toMatchObject({ doc: said(words.join(' ')) });
}, 120_000);

test('many people writing one text at one moment all get through, and no word is lost', async () => {
  const id = 'lessons/many';
  const roles = ['admin', 'responder', 'outsider', 'admin', 'responder', 'outsider'] as const;
  const replies = await Promise.all(
    roles.map((role, at) => panelOf(host, role).call('saveText', textSave(id, `Said by number ${at}`))),
  );
  replies.forEach((reply) => good(reply));
  const lines = (await textOf(panelOf(host), id))?.doc?.content.map((node) => node.content?.[0]?.text) ?? [];
  expect(lines).toHaveLength(roles.length);
  expect(new Set(lines)).toEqual(new Set(roles.map((_, at) => `Said by number ${at}`)));
});

test('many people beginning texts at one moment: each text is found at the next opening', async () => {
  const before = (await openTexts(panelOf(host))).texts.length;
  const roles = ['admin', 'responder', 'outsider', 'admin', 'responder'] as const;
  await Promise.all(roles.map((role, at) => saveText(panelOf(host, role), textSave(`context/begun${at}`, 'Begun'))));
  expect((await openTexts(panelOf(host))).texts).toHaveLength(before + roles.length);
});

test('a review of forty texts opens in few reads of storage, and after a long session in few again', async () => {
  const fresh = await createHost({ story: 'payment-outage' });
  const panel = panelOf(fresh);
  for (let question = 0; question < 40; question += 1)
    for (let revision = 0; revision < 5; revision += 1)
      await saveText(panel, textSave(`lessons/q${question}`, 'word '.repeat(revision + 1).trim(), { revision }));
  const readsOf = async () => {
    fresh.meter.reset();
    expect((await openTexts(panel)).texts).toHaveLength(40);
    return fresh.meter.read().storageReads;
  };
  // One for the list and one for who is here; for each text its five saves, and that there is none after.
  expect(await readsOf()).toBeLessThanOrEqual(2 + 40 * 6 + 100);
  for (let revision = 5; revision < 60; revision += 1)
    await saveText(panel, textSave('lessons/q0', 'word '.repeat(revision + 1).trim(), { revision }));
  await readsOf();
  // Keys, of which a batch takes 25: five requests.
  expect(await readsOf()).toBeLessThanOrEqual(2 + 40 * 2);
  await fresh.close();
}, 120_000);

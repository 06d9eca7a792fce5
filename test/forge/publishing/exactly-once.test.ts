import fc from 'fast-check';
import type { Told } from '#contract';
import type { Fault } from '../../../host/faults';
import { good, type Host } from '../panel';
import {
  at,
  callsOf,
  inputOf,
  panel,
  pressPublish,
  reopen,
  sent,
  setStage,
  type Stage,
  stateInJira,
  strikeAfter,
  told,
} from './stage';

let stage: Stage;
let host: Host;
beforeAll(async () => {
  stage = await setStage();
  host = stage.host;
}, 60_000);
afterEach(() => host.faults.clear());
afterAll(() => host.close());

const busy: Fault = { status: 429, retryAfterMs: 1_000 };
const ofCalls: readonly Fault[] = [{ status: 500 }, { drop: 'response' }, { kill: true }];
const anyOfJira: readonly Fault[] = [...ofCalls, busy, { status: 504 }, { drop: 'request' }];

/** What publishing asks of Jira. */
const jiraCalls: readonly (readonly [method: string, path: string])[] = [
  ['GET', '/rest/api/3/mypermissions'],
  ['GET', '/rest/api/3/issue/*'],
  ['PUT', '/rest/api/3/issue/*/properties/*'],
  ['POST', '/rest/api/3/issue/*/notify'],
];

/** Publishes while one call meets a fault; tells what then stands, before and after people did what the document offers. */
async function publishUnder(passing: number, call: Fault, fault: Fault) {
  await reopen(stage);
  host.meter.reset();
  strikeAfter(stage, passing, call, fault);
  const changed = await pressPublish(stage);
  const struck = host.faults.list().length === 0;
  host.faults.clear();
  stage.review = changed.review;
  return { changed, struck };
}

async function expectOnceUnder(passing: number, call: Fault, fault: Fault): Promise<Told | undefined> {
  try {
    const { changed, struck } = await publishUnder(passing, call, fault);
    // Whoever has the panel open asks again soon.
    if (fault.status === 429) good(await panel(stage).call('refresh', { known: {}, readAt: at(stage) }));
    expect([struck, changed.review?.state, await stateInJira(stage)]).toEqual([true, 'published', 'published']);
    return await settled(call, fault);
  } catch (error) {
    throw new Error(`After ${passing} of ${JSON.stringify(call)}, ${JSON.stringify(fault)}`, { cause: error });
  }
}

/** What is open is told at the next visit; what nobody knows is told again by nobody but a person. */
async function settled(call: Fault, fault: Fault): Promise<Told | undefined> {
  host.clock.advance(30_000);
  const first = await told(stage);
  good(await panel(stage).call('tellPublished', {}));
  const mails = sent(stage, call, fault);
  const after = await told(stage);
  expect(mails).toBeLessThanOrEqual(1);
  if (after !== 'unknown') expect([first === 'done' || first === 'open', after, mails]).toEqual([true, 'done', 1]);
  else {
    expect(good(await panel(stage).call('tellPublished', { again: true }))).toBe('done');
    expect(sent(stage, call, fault)).toBe(mails + 1);
  }
  return after;
}

test('publishing asks Jira four things, and no more than these', async () => {
  expect(await callsOf(stage, { target: 'jira' })).toBe(jiraCalls.length);
}, 60_000);

test.each(jiraCalls)(
  'whatever becomes of %s %s, readers are told once, or nobody knows and it says so',
  async (method, path) => {
    const call = { target: 'jira', method, path } as const;
    for (const fault of anyOfJira) {
      const left = await expectOnceUnder(0, call, fault);
      const isLost = path.endsWith('/notify') && (fault.drop ?? fault.kill ?? fault.status === 504);
      expect([fault, left]).toEqual([fault, isLost ? 'unknown' : 'done']);
    }
  },
  120_000,
);

test('whichever call of our own storage fails, is lost or is the last, readers are told at most once', async () => {
  const storage = { target: 'storage' } as const;
  const calls = await callsOf(stage, storage);
  for (let passing = 0; passing < calls; passing += 1)
    for (const fault of ofCalls) await expectOnceUnder(passing, storage, fault);
}, 300_000);

test('of two people who publish at one moment, under whichever fault, one does, and readers are told once', async () => {
  const together = fc.asyncProperty(
    fc.nat({ max: 24 }),
    fc.option(fc.constantFrom(...ofCalls)),
    async (passing, fault) => {
      await reopen(stage);
      host.meter.reset();
      const from = stage.review?.published?.revision ?? 0;
      if (fault) strikeAfter(stage, passing, { target: 'storage' }, fault);
      const both = [inputOf(stage, { to: 'published' }), inputOf(stage, { to: 'published' })];
      const press = async (input: (typeof both)[number]) => {
        for (let tries = 0; tries < 4; tries += 1) {
          const reply = await panel(stage).call('changeReview', input);
          if (reply?.ok) return reply.value;
        }
        throw new Error('No answer came.');
      };
      const outcomes = await Promise.all(both.map(press));
      host.faults.clear();
      stage.review = outcomes.find(({ outcome }) => outcome === 'changed')?.review ?? null;
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'meanwhile']);
      expect(stage.review?.published?.revision).toBe(from + 1);
      await settled({}, {});
    },
  );
  await fc.assert(together, { numRuns: 8, examples: [[0, null]] });
}, 300_000);

import fc from 'fast-check';
import type { CreationOutcome } from '#contract';
import type { Fault } from '../../../host/faults';
import { good, type Host, panelOf, rest } from '../panel';
import { issuesAfter } from './commitments';
import { pressCreate, restTogether } from './press-create';
import { commitTo, expectEachOnce, expectKnown, press, setStage, type Stage, type Where, writes } from './pressing';

let stage: Stage;
let host: Host;
beforeAll(async () => {
  stage = await setStage();
  host = stage.host;
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

const busy: Fault = { status: 429, retryAfterMs: 1_000 };

/** What any call can meet, as far as the app can tell: of its own storage, busy and broken are the same to it. */
const ofCalls: readonly Fault[] = [{ status: 500 }, { kill: true }];

/** What a write can meet beside these: it may have been done. */
const ofWrites: readonly Fault[] = [{ drop: 'request' }, { drop: 'response' }, { delayMs: 40_000 }];

/** Lets so many calls pass, then strikes. */
function strikeAfter(passing: number, call: Fault, fault: Fault): void {
  if (passing > 0) host.faults.add({ ...call, times: passing });
  host.faults.add({ ...call, ...fault });
}

/** More calls than one press makes. */
const MOST_CALLS = 1_000;

/** How many calls of a kind one press makes into the platform, the bridge's own included. */
async function callsOf(where: readonly Where[], which: Fault = {}): Promise<number> {
  const { panel, ids, made } = await commitTo(stage, where);
  host.faults.add({ ...which, times: MOST_CALLS });
  await pressCreate(panel, ids);
  const left = host.faults.list()[0]?.times ?? 0;
  host.faults.clear();
  await made();
  return MOST_CALLS - left;
}

/** Presses Create while one call meets a fault; that it was met is part of what is told. */
async function expectOnceUnder(where: readonly Where[], passing: number, call: Fault, fault: Fault): Promise<void> {
  let met = false;
  const arrange = (): void => strikeAfter(passing, call, fault);
  const pressed = await press(stage, where, arrange, () => void (met = host.faults.list().length === 0));
  try {
    expect(met).toBe(true);
    expectEachOnce(pressed);
    if (fault.drop ?? where.length > 1) await expectKnown(pressed);
  } catch (error) {
    throw new Error(`After ${passing} of ${JSON.stringify(call)}, ${JSON.stringify(fault)}`, { cause: error });
  }
}

describe.each([
  ['linked as it is created', 'ops'],
  ['where the create screen has neither links nor dates nor sprint', 'pay'],
] as const)('one, %s', (_, where) => {
  test('whichever call fails, trying again leaves it exactly once, whole, and the panel knows', async () => {
    const [calls, ofJira] = [await callsOf([where]), await callsOf([where], { target: 'jira' })];
    expect(ofJira).toBeGreaterThan(4);
    for (let passing = 0; passing < calls; passing += 1)
      for (const fault of ofCalls) await expectOnceUnder([where], passing, {}, fault);
    for (let passing = 0; passing < ofJira; passing += 1)
      await expectOnceUnder([where], passing, { target: 'jira' }, busy);
  }, 300_000);

  test('whichever write is lost, or its answer, trying again leaves it exactly once', async () => {
    for (const [write, passing] of writes[where])
      for (const fault of ofWrites) await expectOnceUnder([where], passing, write, fault);
  }, 300_000);
});

const several: readonly Where[] = ['ops', 'pay', 'ops', 'pay'];
const anyFault = fc.constantFrom(...ofCalls, busy, ...ofWrites);

test('of several in both places, whichever call meets whichever fault, each is there once', async () => {
  const calls = await callsOf(several);
  const anyCall = fc.integer({ min: 0, max: calls - 1 });
  await fc.assert(
    fc.asyncProperty(anyCall, anyFault, (passing, fault) => expectOnceUnder(several, passing, {}, fault)),
    { numRuns: 16 },
  );
}, 300_000);

test.each([[['ops']], [['pay']], [several]] as const)(
  'an answer that is lost while search lags by a minute is found by trying again at once: %s',
  async (where: readonly Where[]) => {
    const { panel, ids, made } = await commitTo(stage, where);
    const path = where.length > 1 ? '/rest/api/3/issue/bulk' : '/rest/api/3/issue';
    host.faults.add({ target: 'jira', method: 'POST', path, drop: 'response', times: 2 });
    const ideas = (attempt: number) => ids.map((id) => ({ id, attempt }));
    good(await panel.call('createFollowUps', { ideas: ideas(1) }));
    host.faults.clear();
    const found = good(await panel.call('createFollowUps', { ideas: ideas(2) }));
    expect(found.map(({ outcome }) => outcome)).toEqual(where.map(() => 'created'));
    expect(await made()).toHaveLength(where.length);
  },
);

test('a request lost where nothing could be linked at once is not sent again before search has caught up', async () => {
  const { panel, ids, made } = await commitTo(stage, ['pay']);
  const create = async (attempt: number) =>
    good(await panel.call('createFollowUps', { ideas: ids.map((id) => ({ id, attempt })) }))[0];
  host.faults.add({ target: 'jira', method: 'POST', path: '/rest/api/3/issue', drop: 'request' });
  expect(await create(1)).toMatchObject({ outcome: 'problem', problem: { code: 'jiraDown' } });
  const second = await create(2);
  expect(second).toMatchObject({ outcome: 'notKnownYet' });
  expect(await made()).toEqual([]);
  host.clock.advance(second?.outcome === 'notKnownYet' ? second.retryAfterMs : 0);
  expect(await create(3)).toMatchObject({ outcome: 'created' });
  expect(await made()).toHaveLength(1);
});

test('of several people who press at one time, under whichever fault, one makes each, and all are told the same', async () => {
  const keyOf = (outcome: CreationOutcome | undefined): string => (outcome?.outcome === 'created' ? outcome.key : '');
  const where: readonly Where[] = ['ops', 'pay', 'ops'];
  const together = fc.asyncProperty(fc.nat({ max: 60 }), fc.option(anyFault), async (passing, fault) => {
    const { incident, ids, made } = await commitTo(stage, where);
    const people = (['responder', 'admin', 'responder'] as const).map((role) => panelOf(host, role, incident));
    if (fault) strikeAfter(passing, {}, fault);
    const { rest, leave } = restTogether(host, people.length);
    const states = await Promise.all(people.map((panel) => pressCreate(panel, ids, undefined, rest).finally(leave)));
    host.faults.clear();
    const keys = states.map(({ outcomes }) => ids.map((id) => keyOf(outcomes[id])));
    expect(new Set(keys.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await made()).map(({ key }) => key).sort()).toEqual([...(keys[0] ?? [])].sort());
  });
  await fc.assert(together, { numRuns: 8, examples: [[0, null]] });
}, 300_000);

test('an incident that is deleted meanwhile is told as gone, and nothing is made', async () => {
  const { incident, panel, ids } = await commitTo(stage, ['ops']);
  await rest(host, 'admin', `/rest/api/3/issue/${incident}`, { method: 'DELETE' });
  const reply = await panel.call('createFollowUps', { ideas: ids.map((id) => ({ id, attempt: 1 })) });
  expect(reply?.ok).not.toBe(true);
  expect(await issuesAfter(host, incident)).toEqual([]);
});

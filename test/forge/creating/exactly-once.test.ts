import fc from 'fast-check';
import type { CreationOutcome, Idea } from '#contract';
import { intentionOf } from '#core/follow-ups/idea';
import type { Fault } from '../../../host/faults';
import { createHost, good, type Host, panelOf, rest } from '../panel';
import { commit, committedIdea, issuesAfter, linksOf, newestKey } from './commitments';
import { pressCreate } from './press-create';

let host: Host;
let places: { ops: NonNullable<Idea['place']>; pay: NonNullable<Idea['place']> };

/** Operations has everything on its create screen; Payments neither dates nor sprint nor links. */
const sprints = { ops: 24, pay: 48 };

beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  const panel = panelOf(host);
  const { projects } = good(await panel.call('readPlaces', {}));
  const placeOf = async (key: string) => {
    const projectId = projects.find((project) => project.key === key)?.id ?? '';
    const { issueType } = good(await panel.call('readPlace', { projectId, issueTypeId: null }));
    return { projectId, issueTypeId: issueType.id };
  };
  places = { ops: await placeOf('OPS'), pay: await placeOf('PAY') };
  host.conditions.set({ searchLagMs: 60_000 });
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

/** An incident of its own for each try, so that each begins with none of the others' links. */
const newIncident = (): Promise<string> => newestKey(host, 'OPS', 'Incident');

let count = 0;
const ideaIn = (where: 'ops' | 'pay'): Idea => {
  count += 1;
  return committedIdea({
    what: `Add alert number ${count} for the standby pool`,
    due: '2026-12-04',
    impact: 'high',
    urgency: 'medium',
    place: places[where],
    sprintId: sprints[where],
    linkTypeId: '10004',
  });
};

const scenarios: Record<string, ('ops' | 'pay')[]> = {
  'one, linked as it is created': ['ops'],
  'one, where the create screen has neither links nor dates nor sprint': ['pay'],
  'several at once, in both': ['ops', 'pay', 'ops', 'pay'],
};

const faults: Record<string, Fault> = {
  'an answer of 500': { status: 500 },
  'an answer of 429': { status: 429, retryAfterMs: 1_000 },
  'a request that is lost': { drop: 'request' },
  'an answer that is lost': { drop: 'response' },
  'the end of the function': { kill: true },
  'a delay beyond the time a function has': { delayMs: 40_000 },
};

type Setting = { where: readonly ('ops' | 'pay')[]; arrange: () => void };

/** Presses Create under what is arranged, and tells what then stands in Jira. */
async function run({ where, arrange }: Setting) {
  const incident = await newIncident();
  const panel = panelOf(host, 'responder', incident);
  const committed = await commit(panel, where.map(ideaIn));
  const lastOf = { OPS: incident, PAY: await newestKey(host, 'PAY', 'Task') };
  arrange();
  await pressCreate(
    panel,
    committed.map(({ id }) => id),
    () => host.faults.clear(),
  );
  host.faults.clear();
  const made = [...(await issuesAfter(host, lastOf.OPS)), ...(await issuesAfter(host, lastOf.PAY))];
  const { followUps } = good(await panel.call('openPanel', {}));
  return { incident, committed, made, links: await linksOf(host, incident), followUps };
}

type Result = Awaited<ReturnType<typeof run>>;

function expectEachOnce({ incident, committed, made, links, followUps }: Result): void {
  expect(made.map(({ fields }) => String(fields['summary'])).sort()).toEqual(committed.map(({ what }) => what).sort());
  expect([...links].sort()).toEqual(made.map(({ key }) => key).sort());
  for (const { key, fields, properties } of made) {
    const sprint = key.startsWith('OPS') ? sprints.ops : sprints.pay;
    expect(fields).toMatchObject({
      duedate: '2026-12-04',
      priority: { name: 'High' },
      customfield_10020: [{ id: sprint }],
      issuelinks: [{ type: { name: 'Problem/Incident' }, outwardIssue: { key: incident } }],
    });
    expect(properties['second-story.follow-up']).toMatchObject({ intention: expect.any(String) });
  }
  const intentions = committed.map(({ id }) => intentionOf(id));
  expect(followUps.map(({ intention }) => intention).sort()).toEqual(intentions.sort());
}

/** Every call into the platform that one press makes, the bridge's own included. */
async function callsOf(where: readonly ('ops' | 'pay')[]): Promise<number> {
  let before = 0;
  const read = (): number => {
    const { requests, storageReads, storageWrites } = host.meter.read();
    return requests + storageReads + storageWrites;
  };
  const incident = await newIncident();
  const panel = panelOf(host, 'responder', incident);
  const committed = await commit(panel, where.map(ideaIn));
  before = read();
  await pressCreate(
    panel,
    committed.map(({ id }) => id),
  );
  return 1 + read() - before;
}

/** Lets so many calls pass, then strikes. */
function strikeAfter(calls: number, fault: Fault): void {
  if (calls > 0) host.faults.add({ times: calls });
  host.faults.add(fault);
}

describe.each(Object.entries(scenarios))('%s', (_scenario, where) => {
  test('whichever call meets whichever fault, trying again leaves each exactly once, whole, and the panel knows', async () => {
    const calls = await callsOf(where);
    expect(calls).toBeGreaterThan(8);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: calls - 1 }),
        fc.constantFrom(...Object.keys(faults)),
        async (struck, fault) => {
          expectEachOnce(await run({ where, arrange: () => strikeAfter(struck, faults[fault] ?? {}) }));
        },
      ),
      { numRuns: 40 },
    );
  }, 300_000);

  test('an answer to creating that is lost while search lags by a minute is found by trying again at once', async () => {
    const incident = await newIncident();
    const panel = panelOf(host, 'responder', incident);
    const committed = await commit(panel, where.map(ideaIn));
    const last = await newestKey(host, 'PAY', 'Task');
    const path = where.length > 1 ? '/rest/api/3/issue/bulk' : '/rest/api/3/issue';
    host.faults.add({ target: 'jira', method: 'POST', path, drop: 'response', times: 2 });
    const ideas = (attempt: number) => committed.map(({ id }) => ({ id, attempt }));
    good(await panel.call('createFollowUps', { ideas: ideas(1) }));
    host.faults.clear();
    const found = good(await panel.call('createFollowUps', { ideas: ideas(2) }));
    expect(found.map(({ outcome }) => outcome)).toEqual(where.map(() => 'created'));
    const made = [...(await issuesAfter(host, incident)), ...(await issuesAfter(host, last))];
    expect(made).toHaveLength(where.length);
  });
});

test('a request lost where nothing could be linked at once is not sent again before search has caught up', async () => {
  const panel = panelOf(host, 'responder', await newIncident());
  const [one] = await commit(panel, [ideaIn('pay')]);
  const last = await newestKey(host, 'PAY', 'Task');
  const create = async (attempt: number) =>
    good(await panel.call('createFollowUps', { ideas: [{ id: one?.id ?? '', attempt }] }))[0];
  host.faults.add({ target: 'jira', method: 'POST', path: '/rest/api/3/issue', drop: 'request' });
  expect(await create(1)).toMatchObject({ outcome: 'problem', problem: { code: 'jiraDown' } });
  const second = await create(2);
  expect(second).toMatchObject({ outcome: 'notKnownYet' });
  expect(await issuesAfter(host, last)).toEqual([]);
  host.clock.advance(second?.outcome === 'notKnownYet' ? second.retryAfterMs : 0);
  expect(await create(3)).toMatchObject({ outcome: 'created' });
  expect(await issuesAfter(host, last)).toHaveLength(1);
});

test('of several people who press at one time, one makes each, and all are told the same issues in the end', async () => {
  const incident = await newIncident();
  const people = (['responder', 'admin', 'responder'] as const).map((role) => panelOf(host, role, incident));
  const [first] = people;
  if (!first) throw new Error('Nobody is there.');
  const committed = await commit(first, [ideaIn('ops'), ideaIn('pay'), ideaIn('ops')]);
  const last = await newestKey(host, 'PAY', 'Task');
  const ids = committed.map(({ id }) => id);
  const states = await Promise.all(people.map((panel) => pressCreate(panel, ids)));
  const keyOf = (outcome: CreationOutcome | undefined): string => (outcome?.outcome === 'created' ? outcome.key : '');
  const keys = states.map(({ outcomes }) => ids.map((id) => keyOf(outcomes[id])));
  expect(new Set(keys.map((one) => JSON.stringify(one))).size).toBe(1);
  const made = [...(await issuesAfter(host, incident)), ...(await issuesAfter(host, last))];
  expect(made.map(({ key }) => key).sort()).toEqual([...(keys[0] ?? [])].sort());
});

test('an incident that is deleted meanwhile is told as gone, and nothing is made', async () => {
  const incident = await newIncident();
  const panel = panelOf(host, 'responder', incident);
  const [one] = await commit(panel, [ideaIn('ops')]);
  await rest(host, 'admin', `/rest/api/3/issue/${incident}`, { method: 'DELETE' });
  const reply = await panel.call('createFollowUps', { ideas: [{ id: one?.id ?? '', attempt: 1 }] }).catch(() => null);
  expect(reply?.ok).not.toBe(true);
  expect(await issuesAfter(host, incident)).toEqual([]);
});

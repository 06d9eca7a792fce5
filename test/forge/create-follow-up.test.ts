import type { FollowUpDraft } from '#contract';
import type { Fault } from '../../host/faults';
import { createHost, good, type Host, type Panel, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  host.conditions.set({ searchLagMs: 86_400_000 });
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

let count = 0;
const draft = (parts: Partial<FollowUpDraft> = {}): FollowUpDraft => {
  count += 1;
  const intention = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  return { intention, summary: `Follow-up number ${count}`, priorityId: null, ownerId: null, ...parts };
};

type Linked = { fields: { issuelinks: { inwardIssue?: { key: string }; outwardIssue?: { key: string } }[] } };
const linksOf = async (issue: string): Promise<string[]> => {
  const { fields } = await rest<Linked>(host, 'admin', `/rest/api/3/issue/${issue}?fields=issuelinks`);
  return fields.issuelinks.map(({ inwardIssue, outwardIssue }) => (inwardIssue ?? outwardIssue)?.key ?? '');
};

/** Keys of that project after a number, read key by key: search is kept a day behind here. */
const keysAfter = async (project: string, last: string): Promise<string[]> => {
  const number = Number(/\d+$/.exec(last)?.[0]);
  const issueIdsOrKeys = Array.from({ length: 100 }, (_, at) => `${project}-${number + at + 1}`);
  const body = { issueIdsOrKeys, fields: ['summary'] };
  const { issues } = await rest<{ issues: { key: string }[] }>(host, 'admin', '/rest/api/3/issue/bulkfetch', {
    method: 'POST',
    body,
  });
  return issues.map(({ key }) => key);
};

/** Every call into the platform that one creation makes, the bridge's own included. */
async function oneCreation(panel: Panel): Promise<{ calls: number; key: string }> {
  host.meter.reset();
  const { followUp } = good(await panel.call('createFollowUp', { draft: draft(), attempt: 1 }));
  const { requests, storageReads, storageWrites } = host.meter.read();
  return { calls: 1 + requests + storageReads + storageWrites, key: followUp.key };
}

/** Lets so many calls pass, then strikes. */
function strikeAfter(calls: number, fault: Fault): void {
  if (calls > 0) host.faults.add({ times: calls });
  host.faults.add(fault);
}

const faults: [string, Fault][] = [
  ['an answer of 500', { status: 500 }],
  ['an answer of 429', { status: 429, retryAfterMs: 1_000 }],
  ['a request that is lost', { drop: 'request' }],
  ['an answer that is lost', { drop: 'response' }],
  ['the end of the function', { kill: true }],
  ['a delay beyond the time a function has', { delayMs: 40_000 }],
];

/** As the panel does: a try that was answered is followed by the next, one that was not is asked about again. */
async function tryUntilDone(panel: Panel, wanted: FollowUpDraft) {
  let attempt = 1;
  for (let tries = 0; tries < 6; tries += 1) {
    const reply = await panel.call('createFollowUp', { draft: wanted, attempt });
    if (reply?.ok) return reply.value;
    if (reply && reply.problem.code !== 'stillWorking') attempt += 1;
    host.faults.clear();
    host.clock.advance(13_000);
  }
  throw new Error('It was never created.');
}

describe.each([
  ['linked in the create call', () => host.incident],
  ['linked afterwards, because the create screen has no links', () => 'PAY-229'],
])('%s', (_, incidentOf) => {
  test.each(faults)(
    'whatever call meets %s, trying again leaves one issue, linked once',
    async (_name, fault) => {
      const incident = incidentOf();
      const project = incident.replace(/-\d+$/, '');
      const panel = panelOf(host, 'responder', incident);
      const { calls, key } = await oneCreation(panel);
      let last = key;
      expect(calls).toBeGreaterThan(8);
      for (let struck = 0; struck < calls; struck += 1) {
        const links = await linksOf(incident);
        const wanted = draft();
        strikeAfter(struck, fault);
        const { followUp } = await tryUntilDone(panel, wanted);
        host.faults.clear();
        expect(followUp.summary).toBe(wanted.summary);
        const made = (await linksOf(incident)).filter((key) => !links.includes(key));
        expect({ struck, made }).toEqual({ struck, made: [followUp.key] });
        expect({ struck, created: await keysAfter(project, last) }).toEqual({ struck, created: [followUp.key] });
        last = followUp.key;
      }
    },
    600_000,
  );
});

test('of two calls at one time with one intention, one issue comes', async () => {
  const panel = panelOf(host);
  const { key: last } = await oneCreation(panel);
  const wanted = draft();
  const replies = await Promise.all([1, 2].map(() => panel.call('createFollowUp', { draft: wanted, attempt: 1 })));
  expect(replies.filter((reply) => reply?.ok).length).toBeGreaterThanOrEqual(1);
  const again = good(await panel.call('createFollowUp', { draft: wanted, attempt: 1 }));
  for (const reply of replies) if (reply?.ok) expect(reply.value.followUp.key).toBe(again.followUp.key);
  for (const reply of replies) if (!reply?.ok) expect(problemOf(reply)).toBe('stillWorking');
  expect(await keysAfter('OPS', last)).toEqual([again.followUp.key]);
});

test('the follow-up stands among those of the incident at the next opening, for the reader too', async () => {
  const wanted = draft();
  const { followUp, notSet } = good(await panelOf(host).call('createFollowUp', { draft: wanted, attempt: 1 }));
  expect(notSet).toEqual([]);
  expect(followUp.key).toMatch(/^OPS-\d+$/);
  const opened = good(await panelOf(host, 'reader').call('openPanel', {}));
  expect(opened.followUps.at(-1)).toEqual(followUp);
});

test('a storage that fails once the issue exists loses nothing', async () => {
  const panel = panelOf(host);
  const wanted = draft();
  const reads = { target: 'storage', path: '/api/v1/entity/get', status: 500, times: 9 } as const;
  host.faults.add(reads);
  host.faults.add({ target: 'storage', path: '/api/v1/transaction', times: 1 });
  host.faults.add({ target: 'storage', path: '/api/v1/transaction', status: 500, times: 9 });
  const { followUp } = good(await panel.call('createFollowUp', { draft: wanted, attempt: 1 }));
  host.faults.clear();
  const opened = good(await panel.call('openPanel', {}));
  expect(opened.followUps).toContainEqual(followUp);
});

test('priority and owner are set where the screen has them', async () => {
  const panel = panelOf(host);
  const form = good(await panel.call('openFollowUpForm', {}));
  expect(form.project.key).toBe('OPS');
  const [owner] = good(await panel.call('findOwners', { query: '' }));
  const priority = form.priorities[0];
  const wanted = draft({ priorityId: priority?.id ?? null, ownerId: owner?.accountId ?? null });
  const { followUp, notSet } = good(await panel.call('createFollowUp', { draft: wanted, attempt: 1 }));
  expect(notSet).toEqual([]);
  expect(followUp.owner).toMatchObject({ accountId: owner?.accountId, name: owner?.name });
  expect(followUp.priority?.id).toBe(priority?.id);
});

test("Jira's own words come back by field, and the next try is free", async () => {
  const panel = panelOf(host);
  const wanted = draft({ ownerId: 'nobody-at-all' });
  const reply = await panel.call('createFollowUp', { draft: wanted, attempt: 1 });
  expect(reply).toMatchObject({
    ok: false,
    problem: { code: 'jiraRefused', fields: { assignee: expect.any(String) } },
  });
  good(await panel.call('createFollowUp', { draft: { ...wanted, ownerId: null }, attempt: 1 }));
});

test('a summary that Jira would not take is explained before Jira is asked', async () => {
  const before = host.meter.read().requests;
  const reply = await panelOf(host).call('createFollowUp', { draft: draft({ summary: 'x'.repeat(256) }), attempt: 1 });
  expect(reply).toMatchObject({
    ok: false,
    problem: { code: 'jiraRefused', fields: { summary: expect.stringContaining('256') } },
  });
  expect(host.meter.read().requests).toBe(before);
});

test('the draft is gone once its follow-up exists', async () => {
  const panel = panelOf(host);
  const wanted = draft();
  good(await panel.call('saveDraft', { draft: wanted, revision: 0 }));
  expect(good(await panel.call('openPanel', {})).draft?.draft.summary).toBe(wanted.summary);
  good(await panel.call('createFollowUp', { draft: wanted, attempt: 1 }));
  expect(good(await panel.call('openPanel', {})).draft).toBeNull();
});

import type { Opening } from '#contract';
import { compareEvents } from '#core/timeline/merge';
import { MASK } from '#core/timeline/mask';
import { commit, committedIdea, created } from './creating/commitments';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

const stories = ['payment-outage', 'near-miss', 'slow-burn', 'big'] as const;

const open = async (host: Host, role: 'admin' | 'responder' | 'reader' | 'outsider' = 'responder'): Promise<Opening> =>
  good(await panelOf(host, role).call('openPanel', {}));

describe.each(stories)('%s', (story) => {
  let host: Host;
  beforeAll(async () => {
    host = await createHost({ story });
  });
  afterAll(() => host.close());

  test('everybody sees everything they may, once and in order', async () => {
    for (const role of ['admin', 'responder', 'reader', 'outsider'] as const) {
      const { timeline, access, incident } = await open(host, role);
      expect(access).toBe(role === 'reader' ? 'read' : 'write');
      expect(incident.key).toBe(host.incident);
      expect(timeline.tickets[0]).toEqual(incident);
      const { read, shown, folded, hidden } = timeline.sources;
      expect(shown + folded + hidden).toBe(read);
      expect(timeline.events).toHaveLength(timeline.sources.read);
      expect([...timeline.events].sort(compareEvents)).toEqual(timeline.events);
      expect(new Set(timeline.events.map(({ id }) => id)).size).toBe(timeline.events.length);
      for (const { author } of timeline.events) if (author !== null) expect(timeline.people[author]?.name).toBeTruthy();
    }
  }, 120_000);

  test('a follow-up is created in the incident’s project and linked to it', async () => {
    const panel = panelOf(host, 'responder');
    const { priorities } = good(await panel.call('readPlace', { projectId: null, issueTypeId: null }));
    const priorityId = priorities[0]?.id ?? null;
    const [one] = await commit(panel, [committedIdea({ what: 'Alert on fail-over', priorityId })]);
    const [made] = good(await panel.call('createFollowUps', { ideas: [{ id: one?.id ?? '', attempt: 1 }] }));
    const { key, notSet } = created(made);
    expect(notSet).toEqual([]);
    const opened = await open(host, 'reader');
    expect(opened.followUps).toMatchObject([{ key, summary: 'Alert on fail-over' }]);
    expect(opened.followUps[0]?.project.key).toBe(host.incident.replace(/-\d+$/, ''));
    expect(opened.followUps[0]?.priority?.id ?? null).toBe(priorityId);
    expect(opened.timeline.tickets.map((ticket) => ticket.key)).toContain(key);
  }, 120_000);

  test('no event is without words, none shows a machine talking', async () => {
    const { timeline } = await open(host);
    for (const { text } of timeline.events) expect(text).toMatch(/\S/);
    expect(JSON.stringify(timeline.events.map(({ text }) => text))).not.toMatch(/\[object|undefined|"null/);
  }, 120_000);
});

test('opening big costs at most a fifth more requests than there must be', async () => {
  const host = await createHost({ story: 'big' });
  try {
    host.meter.reset();
    const { timeline } = await open(host);
    const { requests, byRoute } = host.meter.read();
    const entries = timeline.events.filter(({ source }) => source.kind === 'changelog').length;
    const comments = timeline.events.filter(
      ({ source }) => source.kind === 'comment' && source.issue === host.incident,
    ).length;
    const linked = timeline.tickets.length - 1;
    // The incident's comments come in pages of 100, the newest with the issue; every other page is of a linked ticket.
    const pages = Object.entries(byRoute).find(([route]) => route.endsWith('/comment'))?.[1] ?? 0;
    const cut = pages - Math.ceil((comments - 100) / 100);
    const pagesOf = (count: number, size: number) => Math.ceil(count / size);
    const floor = 1 + pagesOf(linked, 100) + pagesOf(entries, 10_000) + pagesOf(comments, 100) + cut;
    expect(linked).toBeGreaterThanOrEqual(100);
    expect(requests / floor).toBeLessThanOrEqual(1.2);
  } finally {
    await host.close();
  }
}, 120_000);

describe('the restricted ticket of payment-outage', () => {
  let host: Host;
  beforeAll(async () => {
    host = await createHost({ story: 'payment-outage' });
  });
  afterEach(() => host.faults.clear());
  afterAll(() => host.close());

  const restricted = async () => {
    const [admin, outsider] = [await open(host, 'admin'), await open(host, 'outsider')];
    const seen = new Set(outsider.timeline.tickets.map(({ key }) => key));
    return { admin, outsider, keys: admin.timeline.tickets.map(({ key }) => key).filter((key) => !seen.has(key)) };
  };

  test('is counted for the outsider and shown to the responder', async () => {
    const { admin, outsider, keys } = await restricted();
    expect(keys).toHaveLength(1);
    expect(admin.timeline.sources.withheld).toBe(0);
    expect(outsider.timeline.sources.withheld).toBe(1);
    expect(outsider.timeline.events.length).toBeLessThan(admin.timeline.events.length);
  });

  test('is nowhere by its key in the lines that log its link', async () => {
    const { outsider, keys } = await restricted();
    const links = outsider.timeline.events.filter(({ changes }) => changes?.some(({ field }) => field === 'Link'));
    expect(JSON.stringify(links)).not.toContain(keys[0]);
    expect(JSON.stringify(links)).toContain(MASK);
  });

  test('is not counted any more once its link is taken away', async () => {
    const { keys } = await restricted();
    type Links = {
      fields: { issuelinks: { id: string; inwardIssue?: { key: string }; outwardIssue?: { key: string } }[] };
    };
    const { fields } = await rest<Links>(host, 'admin', `/rest/api/3/issue/${host.incident}?fields=issuelinks`);
    const link = fields.issuelinks.find(
      ({ inwardIssue, outwardIssue }) => (inwardIssue ?? outwardIssue)?.key === keys[0],
    );
    await rest(host, 'admin', `/rest/api/3/issueLink/${link?.id}`, { method: 'DELETE' });
    expect((await open(host, 'outsider')).timeline.sources.withheld).toBe(0);
  });
});

describe('when Jira falters', () => {
  let host: Host;
  beforeAll(async () => {
    host = await createHost({ story: 'payment-outage' });
  });
  afterEach(() => host.faults.clear());
  afterAll(() => host.close());

  const paths = [
    '/rest/api/3/issue/*',
    '/rest/api/3/mypermissions',
    '/rest/api/3/issue/bulkfetch',
    '/rest/api/3/changelog/bulkfetch',
    '/rest/api/3/issue/*/remotelink',
  ];

  test.each(paths)('at %s, the answer is a problem, never a part of the timeline', async (path) => {
    const code = async (fault: object) => {
      host.faults.clear();
      host.faults.add({ target: 'jira', path, ...fault });
      return problemOf(await panelOf(host).call('openPanel', {}));
    };
    expect(await code({ status: 429, retryAfterMs: 40_000 })).toBe('jiraBusy');
    expect(await code({ status: 500 })).toBe('jiraDown');
    expect(await code({ status: 503 })).toBe('jiraDown');
    expect(await code({ drop: 'request' })).toBe('jiraDown');
    expect(await code({ drop: 'response' })).toBe('jiraDown');
  });

  test('how long Jira asked to wait is passed on', async () => {
    host.faults.add({ target: 'jira', path: '/rest/api/3/changelog/bulkfetch', status: 429, retryAfterMs: 40_000 });
    expect(await panelOf(host).call('openPanel', {})).toMatchObject({
      ok: false,
      problem: { code: 'jiraBusy', retryAfterMs: 40_000 },
    });
  });

  test('a storage that does not answer is named as such', async () => {
    host.faults.add({ target: 'storage', status: 500 });
    expect(problemOf(await panelOf(host).call('openPanel', {}))).toBe('storeBusy');
  });

  test('an incident deleted meanwhile is said to be gone', async () => {
    host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*', status: 404 });
    expect(problemOf(await panelOf(host).call('openPanel', {}))).toBe('incidentGone');
  });

  test('a linked ticket deleted meanwhile is not mistaken for the incident', async () => {
    host.faults.add({ target: 'jira', path: '/rest/api/3/issue/*/comment', status: 404 });
    expect(problemOf(await panelOf(host).call('openPanel', {}))).toBe('jiraBusy');
  });
});

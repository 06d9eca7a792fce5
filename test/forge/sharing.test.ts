import { randomUUID } from 'node:crypto';
import type { ShareInput } from '#contract';
import { openHeadless } from '../../host/headless';
import { tellSite } from '../../host/tell-site';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeAll(async () => void (host = await createHost({ story: 'payment-outage' })));
afterAll(() => host.close());
afterEach(() => host.faults.clear());

const doc = (text: string) =>
  ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
const sharing = (as: ShareInput['as'], text = `A postmortem ${randomUUID()}`): ShareInput => ({
  as,
  shareId: randomUUID(),
  doc: doc(text),
});
const share = (input: ShareInput) => panelOf(host).call('shareDocument', input);
const issue = (below = ''): string => `/rest/api/3/issue/${host.incident}${below}`;

const wordsOf = ({ doc: { content } }: ShareInput): string => JSON.stringify(content[0]);

/** How often these words stand in the comments, or in the description. */
async function count(input: ShareInput): Promise<number> {
  const where = input.as === 'comment' ? '/comment?orderBy=-created' : '?fields=description';
  return JSON.stringify(await rest(host, 'admin', issue(where))).split(wordsOf(input)).length - 1;
}
const write = (description: unknown, role: 'admin' | 'responder' = 'admin') =>
  rest(host, role, issue(), { method: 'PUT', body: { fields: { description } } });
const target = {
  comment: { target: 'jira', method: 'POST', path: '/rest/api/3/issue/*/comment' },
  description: { target: 'jira', method: 'PUT', path: '/rest/api/3/issue/*' },
} as const;

const ways = ['comment', 'description'] as const;
const faults = [
  ['Jira is busy', { status: 429, retryAfterMs: 2_000 }, 'jiraBusy'],
  ['Jira is down', { status: 503 }, 'jiraDown'],
  ['the gateway gives up', { status: 504 }, 'jiraDown'],
  ['the request is lost', { drop: 'request' as const }, 'jiraDown'],
  ['the answer is lost', { drop: 'response' as const }, 'jiraDown'],
  ['the function is killed', { kill: true as const }, undefined],
] as const;

describe.each(ways)('as a %s', (as) => {
  test.each(faults)('where %s, it stands there once after the next try', async (_, fault, code) => {
    const input = sharing(as);
    host.faults.add({ ...target[as], ...fault });
    expect(problemOf(await share(input))).toBe(code);
    host.clock.advance(30_000);
    expect(good(await share(input))).toEqual({ outcome: 'shared' });
    good(await share(input));
    expect(await count(input)).toBe(1);
  });

  test('two calls at once make one, and the one that waits is told for how long', async () => {
    const input = sharing(as);
    host.faults.add({ ...target[as], delayMs: 3_000 });
    const replies = await Promise.all([share(input), share(input)]);
    expect(replies.filter((reply) => reply?.ok)).toHaveLength(1);
    expect(replies.map(problemOf)).toContain('stillWorking');
    good(await share(input));
    expect(await count(input)).toBe(1);
  });

  test('a person who may not write is told so, and nothing is written', async () => {
    const input = sharing(as);
    expect(problemOf(await panelOf(host, 'reader').call('shareDocument', input))).toBe('mayNotEdit');
    expect(await count(input)).toBe(0);
  });

  test('what Jira has no room for is not written, and not half of it', async () => {
    const input = sharing(as, 'long '.repeat(8_000));
    const reply = await share(input);
    if (as === 'comment')
      expect(reply).toMatchObject({ problem: { code: 'jiraRefused', fields: { comment: /too long/ } } });
    else expect(good(reply)).toMatchObject({ outcome: 'tooLong' });
    expect(await count(input)).toBe(0);
  });
});

test('a try that was killed is not sent again while it may still be at work', async () => {
  const input = sharing('comment');
  host.faults.add({ ...target.comment, kill: true });
  await share(input);
  expect(problemOf(await share(input))).toBe('stillWorking');
});

test('of a description only our own part is replaced', async () => {
  await write(doc('EU cards are declined.'));
  const [first, second] = [sharing('description'), sharing('description')];
  good(await share(first));
  const mine = await rest<{ fields: { description: { content: unknown[] } } }>(host, 'admin', issue());
  await write({
    version: 1,
    type: 'doc',
    content: [...mine.fields.description.content, ...doc('Written below.').content],
  });
  good(await share(second));
  const { fields } = await rest<{ fields: { description: unknown } }>(host, 'admin', issue());
  expect(JSON.stringify(fields.description)).toMatch(/EU cards are declined.*A postmortem.*Written below/);
  expect([await count(first), await count(second)]).toEqual([0, 1]);
});

test('a part that is as it should be is not written again', async () => {
  const input = sharing('description');
  good(await share(input));
  host.meter.reset();
  good(await share(input));
  expect(Object.keys(host.meter.read().byRoute).filter((route) => route.startsWith('PUT'))).toEqual([]);
});

test('a person who may edit and not comment reads Jira’s own words', async () => {
  const state = await tellSite('payment-outage');
  for (const project of Object.values(state.projects)) project.permissions.ADD_COMMENTS = ['admin'];
  const app = await openHeadless(state);
  try {
    const as = Object.values(state.users).find(({ role }) => role === 'responder')?.accountId ?? '';
    const reply = await app.invoke('shareDocument', sharing('comment'), { as, issue: state.incident });
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'jiraRefused', fields: { '': /permission to comment/ } },
    });
  } finally {
    app.close();
  }
});

test('of an incident that is gone it is said so', async () => {
  host.faults.add({ target: 'jira', method: 'POST', path: '/rest/api/3/issue/*/comment', status: 404 });
  expect(problemOf(await share(sharing('comment')))).toBe('incidentGone');
  host.faults.add({ target: 'jira', method: 'PUT', path: '/rest/api/3/issue/*', status: 404 });
  expect(problemOf(await share(sharing('description')))).toBe('incidentGone');
});

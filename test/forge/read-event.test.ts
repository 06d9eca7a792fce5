import { MASK } from '#core/timeline/mask';
import { createHost, good, type Host, panelOf, rest } from './panel';

let host: Host;
beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterAll(() => host.close());

const paragraph = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

test('a long story is told short, every event of it, and each cut text in full when asked', async () => {
  const long = 'слово '.repeat(5_000).trim();
  for (let at = 0; at < 100; at += 1) {
    await rest(host, 'admin', `/rest/api/3/issue/${host.incident}/comment`, {
      method: 'POST',
      body: { body: paragraph(`${at} ${long}`) },
    });
  }
  await rest(host, 'admin', `/rest/api/3/issue/${host.incident}`, {
    method: 'PUT',
    body: { fields: { description: paragraph(`New: ${long}`) } },
  });
  const panel = panelOf(host);
  const { timeline, incident } = good(await panel.call('openPanel', {}));
  expect(Buffer.byteLength(JSON.stringify(timeline))).toBeLessThan(4_600_000);
  expect(timeline.events).toHaveLength(timeline.sources.read);
  const cut = timeline.events.filter((event) => event.cut);
  expect(cut.length).toBeGreaterThanOrEqual(101);
  const comment = cut.find(({ source, text }) => source.kind === 'comment' && text.startsWith('7 '));
  expect(good(await panel.call('readEvent', { eventId: comment?.id ?? '', issueId: incident.id })).text).toBe(
    `7 ${long}`,
  );
  const edit = cut.find(({ source }) => source.kind === 'changelog');
  const whole = good(await panel.call('readEvent', { eventId: edit?.id ?? '', issueId: incident.id })).text;
  expect(whole).toContain(`New: ${long}`);
}, 120_000);

test('the key of a withheld ticket is masked here as well', async () => {
  const admin = good(await panelOf(host, 'admin').call('openPanel', {}));
  const outsider = good(await panelOf(host, 'outsider').call('openPanel', {}));
  const masked = outsider.timeline.events.find(({ text }) => text.includes(MASK));
  const input = { eventId: masked?.id ?? '', issueId: outsider.incident.id };
  expect(good(await panelOf(host, 'outsider').call('readEvent', input)).text).toContain(MASK);
  const plain = admin.timeline.events.find(({ id }) => id === masked?.id);
  expect(good(await panelOf(host, 'admin').call('readEvent', input)).text).toBe(plain?.text);
});

test('remote links of a linked ticket are read when it is opened', async () => {
  const { timeline } = good(await panelOf(host).call('openPanel', {}));
  const ticket = timeline.tickets.find(({ key }) => key === 'PAY-229');
  const links = good(await panelOf(host, 'reader').call('readRemoteLinks', { issueId: ticket?.id ?? '' }));
  expect(links[0]).toMatchObject({
    id: expect.any(String),
    title: expect.any(String),
    url: expect.stringMatching(/^https?:/),
    application: expect.any(String),
  });
});

describe('a document comes whole', () => {
  const words = (text: string) => ({ type: 'text', text });
  const document = (mentioned: string) => ({
    version: 1,
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'mention', attrs: { id: mentioned, text: '@Noor' } },
          words(' see '),
          { ...words('the graph'), marks: [{ type: 'link', attrs: { href: 'https://metrics.example/declines' } }] },
        ],
      },
      { type: 'codeBlock', attrs: { language: 'shell' }, content: [words('kubectl get pods')] },
      {
        type: 'panel',
        attrs: { panelType: 'warning' },
        content: [{ type: 'paragraph', content: [words('Writes are refused')] }],
      },
      {
        type: 'mediaSingle',
        attrs: { layout: 'center' },
        content: [{ type: 'media', attrs: { id: 'f-1', type: 'file', collection: '', alt: 'declines.png' } }],
      },
    ],
  });
  const body = () => document(host.users[0]?.accountId ?? '');
  const told = ['Noor', 'the graph', 'kubectl get pods', 'Writes are refused', 'declines.png'];

  const wholeOf = async (eventId: string) => {
    const panel = panelOf(host, 'reader');
    const { incident } = good(await panel.call('openPanel', {}));
    return good(await panel.call('readEvent', { eventId, issueId: incident.id }));
  };
  const post = (path: string, payload: object) =>
    rest<{ id: string }>(host, 'admin', `/rest/api/3/issue/${host.incident}${path}`, { method: 'POST', body: payload });

  test('of a comment', async () => {
    const { id } = await post('/comment', { body: body() });
    const whole = await wholeOf(`comment:${id}`);
    expect(whole.body).toEqual(body());
    for (const words of told) expect(whole.text).toContain(words);
  });

  test('of a worklog', async () => {
    const { id } = await post('/worklog', { timeSpentSeconds: 600, comment: body() });
    const whole = await wholeOf(`worklog:${id}`);
    expect(whole.body).toEqual(body());
    for (const words of told) expect(whole.text).toContain(words);
  });

  test('of a description, by the ticket’s making', async () => {
    await rest(host, 'admin', `/rest/api/3/issue/${host.incident}`, {
      method: 'PUT',
      body: { fields: { description: body() } },
    });
    const { incident } = good(await panelOf(host).call('openPanel', {}));
    const whole = await wholeOf(`created:${incident.id}`);
    expect(whole.body).toEqual(body());
    for (const words of told) expect(whole.text).toContain(words);
  });
});

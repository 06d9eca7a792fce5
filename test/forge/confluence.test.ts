import { randomUUID } from 'node:crypto';
import type { PageInput } from '#contract';
import { openHeadless } from '../../host/headless';
import { tellSite } from '../../host/tell-site';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeEach(async () => void (host = await createHost({ story: 'payment-outage' })));
afterEach(() => host.close());

type Page = { id: string; title: string; version: { number: number }; body: { atlas_doc_format: { value: string } } };

const doc = (text: string) =>
  ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
const OPERATIONS = '65601';
const TITLE = 'Postmortem of OPS-88';
const input = (given: Partial<PageInput> = {}): PageInput => ({
  attempt: randomUUID(),
  doc: doc('EU cards were declined.'),
  title: TITLE,
  spaceId: OPERATIONS,
  instead: null,
  revision: null,
  ...given,
});
const publish = (given: PageInput, role: 'responder' | 'admin' = 'responder') =>
  panelOf(host, role).call('publishPage', given);
const read = async () => good(await panelOf(host).call('readConfluence', {}));

const listed = async (title = TITLE): Promise<Page[]> => {
  const { results } = await rest<{ results: Page[] }>(
    host,
    'admin',
    `/wiki/api/v2/pages?body-format=atlas_doc_format&title=${encodeURIComponent(title)}`,
  );
  return results;
};
const only = async (): Promise<Page> => {
  const pages = await listed();
  expect(pages).toHaveLength(1);
  return pages[0] as Page;
};
const wordsOf = ({ body }: Page): string => body.atlas_doc_format.value;

/** Somebody opens the page in Confluence and writes in it. */
async function edit({ id, version }: Page, text = 'Seen by the vendor, too.', title = TITLE): Promise<void> {
  const body = {
    id,
    status: 'current',
    title,
    version: { number: version.number + 1 },
    body: { representation: 'atlas_doc_format', value: JSON.stringify(doc(text)) },
  };
  await rest(host, 'admin', `/wiki/api/v2/pages/${id}`, { method: 'PUT', body });
}

const POST = { target: 'confluence', method: 'POST', path: '/wiki/api/v2/pages' } as const;
const PUT = { target: 'confluence', method: 'PUT', path: '/wiki/api/v2/pages/{id}' } as const;
const faults = [
  ['Confluence is busy', { status: 429, retryAfterMs: 2_000 }, 'jiraBusy'],
  ['Confluence is down', { status: 503 }, 'jiraDown'],
  ['the gateway gives up', { status: 504 }, 'jiraDown'],
  ['the request is lost', { drop: 'request' as const }, 'jiraDown'],
  ['the answer is lost', { drop: 'response' as const }, 'jiraDown'],
  ['the function is killed', { kill: true as const }, undefined],
] as const;

test('a page is made where a person chooses, the space is remembered, and the next text goes to the same page', async () => {
  const before = await read();
  expect(before).toMatchObject({ has: true, isCut: false, spaceId: null, page: null });
  expect(before.has && before.spaces.map(({ key }) => key)).toEqual(['OPS', 'RULES']);
  expect(good(await publish(input({ revision: 1 })))).toMatchObject({ outcome: 'made', page: { revision: 1 } });
  expect(await read()).toMatchObject({ spaceId: OPERATIONS, page: { title: TITLE, standing: 'ours' } });
  const again = input({ doc: doc('EU cards were declined for an hour.'), revision: 2 });
  expect(good(await publish(again))).toMatchObject({ outcome: 'rewritten', page: { revision: 2 } });
  const page = await only();
  expect([page.version.number, wordsOf(page)]).toEqual([2, expect.stringContaining('for an hour')]);
  expect(wordsOf(page)).toContain(`${host.jiraUrl}/browse/${host.incident}?pm-document=engineers`);
});

describe.each([
  ['made', POST],
  ['rewritten', PUT],
] as const)('while a page is %s', (outcome, target) => {
  test.each(faults)('where %s, there is one page with one text after the next try', async (_, fault, code) => {
    if (outcome === 'rewritten') good(await publish(input()));
    const given = input({ doc: doc('The second text.') });
    host.faults.add({ ...target, ...fault });
    expect(problemOf(await publish(given))).toBe(code);
    host.clock.advance(30_000);
    expect(good(await publish(given))).toMatchObject({ outcome });
    good(await publish(given));
    const page = await only();
    expect([page.version.number, wordsOf(page)]).toEqual([
      outcome === 'made' ? 1 : 2,
      expect.stringContaining('The second text.'),
    ]);
  });

  test('two at once write once', async () => {
    if (outcome === 'rewritten') good(await publish(input()));
    host.faults.add({ ...target, delayMs: 3_000 });
    const replies = await Promise.all([publish(input()), publish(input(), 'admin')]);
    expect(replies.filter((reply) => reply?.ok)).toHaveLength(1);
    expect(replies.map(problemOf)).toContain('stillWorking');
    expect((await only()).version.number).toBe(outcome === 'made' ? 1 : 2);
  });
});

test('whoever makes a page after another did writes to that one', async () => {
  good(await publish(input(), 'admin'));
  expect(good(await publish(input({ title: 'Another title' })))).toMatchObject({ outcome: 'rewritten' });
  expect(await listed('Another title')).toEqual([]);
});

test('a page that somebody has edited is left as it is, and a new one is made only by a person’s word', async () => {
  good(await publish(input()));
  const theirs = await only();
  await edit(theirs);
  expect(await read()).toMatchObject({ page: { standing: 'edited' } });
  expect(good(await publish(input()))).toMatchObject({ outcome: 'untouched', page: { standing: 'edited' } });
  expect(wordsOf(await only())).toContain('Seen by the vendor');
  const anew = input({ title: `${TITLE} (2)`, instead: theirs.id });
  expect(good(await publish(anew))).toMatchObject({ outcome: 'made', page: { standing: 'ours' } });
  expect([await listed(), await listed(`${TITLE} (2)`)].map(({ length }) => length)).toEqual([1, 1]);
  expect(wordsOf(await only())).toContain('Seen by the vendor');
});

test('comments in its text, which change no version, are somebody’s words, too', async () => {
  const state = await tellSite('payment-outage');
  const app = await openHeadless(state);
  try {
    const as = host.users.find(({ role }) => role === 'responder')?.accountId ?? '';
    const call = () => app.invoke('publishPage', input(), { as, issue: state.incident });
    await call();
    const version = state.wiki?.pages.at(-1)?.versions[0];
    const mark = '"marks":[{"type":"annotation","attrs":{"id":"1","annotationType":"inlineComment"}}],"text"';
    if (version) version.body = version.body.replace(/"text"(?=:)/, mark);
    expect(await call()).toMatchObject({ value: { outcome: 'untouched', page: { standing: 'commented' } } });
    expect(state.wiki?.pages.at(-1)?.versions).toHaveLength(1);
  } finally {
    app.close();
  }
});

test('an edit between our reading and our writing is not written over', async () => {
  good(await publish(input()));
  host.faults.add({ ...PUT, status: 409 });
  expect(good(await publish(input()))).toMatchObject({ outcome: 'untouched' });
  expect((await only()).version.number).toBe(1);
  expect(good(await publish(input()))).toMatchObject({ outcome: 'rewritten' });
});

test('of a lost answer and somebody’s edit after it, the edit stays', async () => {
  good(await publish(input()));
  host.faults.add({ ...PUT, drop: 'response' });
  await publish(input({ doc: doc('Ours, whose answer was lost.') }));
  await edit(await only());
  expect(good(await publish(input()))).toMatchObject({ outcome: 'untouched', page: { standing: 'edited' } });
  expect(wordsOf(await only())).toContain('Seen by the vendor');
});

test('a page in the trash is gone, and a new one is made in its place when asked for', async () => {
  const made = good(await publish(input()));
  const id = 'page' in made ? made.page.id : '';
  await rest(host, 'responder', `/wiki/api/v2/pages/${id}`, { method: 'DELETE' });
  expect(await read()).toMatchObject({ page: { standing: 'gone', title: TITLE } });
  expect(good(await publish(input()))).toMatchObject({ outcome: 'untouched', page: { standing: 'gone' } });
  expect(good(await publish(input({ instead: id })))).toMatchObject({ outcome: 'made' });
  await only();
});

test('what Confluence does not let this person do is said, and nothing is written', async () => {
  expect(good(await publish(input({ spaceId: '65602' })))).toEqual({ outcome: 'mayNotWrite' });
  expect(good(await publish(input({ spaceId: '65603' })))).toEqual({ outcome: 'mayNotWrite' });
  expect(good(await publish(input({ title: 'How we review incidents' })))).toEqual({ outcome: 'titleTaken' });
  expect(problemOf(await panelOf(host, 'reader').call('publishPage', input()))).toBe('mayNotEdit');
  good(await publish(input({ spaceId: '65602' }), 'admin'));
  expect(good(await publish(input()))).toEqual({ outcome: 'mayNotWrite' });
  expect((await only()).version.number).toBe(1);
});

test('names, mentions and foreign nodes do not reach a page', async () => {
  const mention = { type: 'mention', attrs: { id: 'abc', text: '@Kim' } };
  const given = {
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [mention] }, { type: 'extension' }],
  };
  good(await publish(input({ doc: given as unknown as PageInput['doc'] })));
  expect(wordsOf(await only())).not.toMatch(/mention|Kim|extension"/);
});

test('a site without Confluence is told so, and nothing is asked of it', async () => {
  await host.close();
  host = await createHost({ story: 'near-miss' });
  expect(await read()).toEqual({ has: false });
  expect(good(await publish(input()))).toEqual({ outcome: 'noConfluence' });
  expect(Object.keys(host.meter.read().byRoute).filter((route) => route.includes('wiki'))).toEqual([]);
});

import { createHost, type Host, type HostUser } from '../../../host';
import { tellSite } from '../../../host/tell-site';
import { grantedScopes } from '../../../host/forge/installation';
import { readManifest } from '../../../host/forge/manifest';

let host: Host;
beforeEach(async () => void (host = await createHost({ story: 'payment-outage' })));
afterEach(() => host.close());

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

async function ask(role: HostUser['role'], method: string, path: string, body?: unknown): Promise<Answer> {
  const email = host.users.find((user) => user.role === role)?.email;
  const headers = { authorization: `Basic ${Buffer.from(`${email}:x`).toString('base64')}` };
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const reply = await fetch(`${host.jiraUrl}/wiki/api/v2/${path}`, { method, headers, ...init });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

const adf = (text: string) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify({
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }),
});
const page = (given: object = {}) => ({
  spaceId: '65601',
  status: 'current',
  title: 'A page',
  body: adf('Words'),
  ...given,
});
const make = async (): Promise<string> => String((await ask('responder', 'POST', 'pages', page())).body.id);
const next = (id: string, number: number, given: object = {}) => ({ ...page({ id, version: { number } }), ...given });

test('a page is given without its text unless that is asked for, and each edit is a version', async () => {
  const id = await make();
  expect((await ask('reader', 'GET', `pages/${id}`)).body).toMatchObject({
    title: 'A page',
    version: { number: 1 },
    body: {},
  });
  const edited = await ask('admin', 'PUT', `pages/${id}`, next(id, 2, { body: adf('Other words') }));
  expect(edited.status).toBe(200);
  const { body } = await ask('reader', 'GET', `pages/${id}?body-format=atlas_doc_format`);
  expect(JSON.stringify(body)).toContain('Other words');
  expect(body).toMatchObject({ version: { number: 2 }, _links: { base: `${host.jiraUrl}/wiki` } });
});

test.each([
  ['a version that is not the next', 'PUT', 3, {}, 409],
  ['the version there is', 'PUT', 1, {}, 409],
  ['a title that another page bears', 'PUT', 2, { title: 'how we review incidents' }, 400],
  ['no title', 'PUT', 2, { title: ' ' }, 400],
  ['a text that is no document', 'PUT', 2, { body: { representation: 'atlas_doc_format', value: 'words' } }, 400],
  [
    'a node that nobody knows',
    'PUT',
    2,
    {
      body: { representation: 'atlas_doc_format', value: '{"version":1,"type":"doc","content":[{"type":"marquee"}]}' },
    },
    400,
  ],
] as const)('%s is refused, in the envelope of version 2', async (_, method, number, given, status) => {
  const id = await make();
  const answer = await ask('responder', method, `pages/${id}`, next(id, number, given));
  expect([answer.status, answer.body]).toEqual([
    status,
    { errors: [expect.objectContaining({ status, detail: null })] },
  ]);
});

test('who does not see a space sees none of its pages; who only reads it does not write', async () => {
  const id = await make();
  const keys = async (role: HostUser['role']) =>
    ((await ask(role, 'GET', 'spaces')).body.results as { key: string }[]).map(({ key }) => key);
  expect(await Promise.all((['admin', 'reader', 'outsider'] as const).map(keys))).toEqual([
    ['OPS', 'RULES', 'SEC'],
    ['OPS', 'RULES'],
    ['RULES'],
  ]);
  expect((await ask('outsider', 'GET', `pages/${id}`)).status).toBe(404);
  expect((await ask('reader', 'PUT', `pages/${id}`, next(id, 2))).status).toBe(403);
  expect((await ask('reader', 'POST', 'pages', page({ title: 'Another' }))).status).toBe(403);
  expect((await ask('responder', 'POST', 'pages', page({ spaceId: '65603' }))).status).toBe(404);
});

test('a page in the trash is there only for who asks for its status, and its title is free', async () => {
  const id = await make();
  expect((await ask('responder', 'DELETE', `pages/${id}`)).status).toBe(204);
  expect((await ask('responder', 'GET', `pages/${id}`)).status).toBe(404);
  expect((await ask('responder', 'GET', `pages/${id}?status=trashed`)).body).toMatchObject({ status: 'trashed' });
  expect((await ask('responder', 'POST', 'pages', page())).status).toBe(200);
});

test('lists come in pages', async () => {
  const first = (await ask('admin', 'GET', 'spaces?limit=2')).body as { results: unknown[]; _links: { next: string } };
  expect(first.results).toHaveLength(2);
  const rest = await ask('admin', 'GET', first._links.next.replace('/wiki/api/v2/', ''));
  expect(rest.body.results).toHaveLength(1);
});

test('Confluence’s scopes are granted only where the site has one and the app says that it works with it', async () => {
  const manifest = readManifest(process.cwd());
  const [withOne, without] = [await tellSite('payment-outage'), await tellSite('near-miss')];
  const ofConfluence = (scopes: string[]) => scopes.filter((scope) => scope.endsWith(':confluence')).length;
  expect(ofConfluence(grantedScopes(manifest, withOne))).toBe(3);
  expect(ofConfluence(grantedScopes(manifest, without))).toBe(0);
  expect(ofConfluence(grantedScopes({ ...manifest, compatibility: {} }, withOne))).toBe(0);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFileSender } from '../../../host/http/static-files';

const folder = mkdtempSync(path.join(tmpdir(), 'static-files-'));
const file = path.join(folder, 'page.js');
const sendFile = createFileSender();
const server = createServer((request, response) => {
  sendFile({ request, response, method: 'GET', url: new URL('http://host/page.js') }, file);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function ask(encoding: string): Promise<{ text: string; encoding: string | null }> {
  const { port } = server.address() as AddressInfo;
  const reply = await fetch(`http://localhost:${port}/page.js`, { headers: { 'accept-encoding': encoding } });
  return { text: await reply.text(), encoding: reply.headers.get('content-encoding') };
}

test('a file is sent the same however often and in whatever form it is asked for', async () => {
  writeFileSync(file, 'first()');
  expect(await ask('gzip')).toEqual({ text: 'first()', encoding: 'gzip' });
  expect(await ask('gzip')).toEqual({ text: 'first()', encoding: 'gzip' });
  expect(await ask('identity')).toEqual({ text: 'first()', encoding: null });
});

test('a file that was written anew is sent anew', async () => {
  writeFileSync(file, 'first()');
  await ask('gzip');
  writeFileSync(file, 'second(by, another, build)');
  expect((await ask('gzip')).text).toBe('second(by, another, build)');
});

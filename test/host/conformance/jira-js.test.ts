import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { callerFromBasic } from '../../../host/jira/caller-from-basic';
import { ada } from '../builders';
import { callable } from '../calling';
import { tourSite } from '../tour/tour-site';

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** The played Jira alone behind HTTP, on any free port. */
const serving = () => {
  const { jira, site } = callable(tourSite());
  const server = createServer((request, response) => {
    const answerIt = async () => {
      const url = new URL(request.url ?? '/', 'http://host');
      const bytes = await bodyOf(request);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const reply = await jira.handle({
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers,
        body: bytes.length === 0 ? null : bytes,
        caller: callerFromBasic(site, request.headers.authorization),
      });
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body === undefined || Buffer.isBuffer(reply.body) ? reply.body : JSON.stringify(reply.body));
    };
    answerIt().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return server;
};

/** Answers of the client's process: one JSON line per call. */
const clientSays = (host: string): Promise<{ call: string; problem?: string }[]> =>
  new Promise((done, fail) => {
    const script = resolve(__dirname, 'client.mjs');
    const child = spawn(process.execPath, [script, host, ada.emailAddress], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    const erred: string[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part.toString()));
    child.stderr.on('data', (part: Buffer) => erred.push(part.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(erred.join('')));
      const lines = said.join('').trim().split('\n');
      done(lines.map((line) => JSON.parse(line) as { call: string; problem?: string }));
    });
  });

describe('jira.js, whose schemas throw on a mismatch', () => {
  it('understands every answer it covers', async () => {
    const server = serving();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    try {
      const { port } = server.address() as AddressInfo;
      const answers = await clientSays(`http://127.0.0.1:${port}`);
      expect(answers.length).toBeGreaterThan(80);
      expect(answers.filter(({ problem }) => problem !== undefined)).toEqual([]);
    } finally {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  });
});

import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture } from './fixture-host';

const bundle = buildFixture();
let host: FixtureHost;
beforeEach(async () => void (host = await bootFixture(bundle)));
afterEach(() => host.close());

describe('a WebSocket', () => {
  const ask = (path: string, origin: string) =>
    new Promise<{ status: number | undefined; socket?: Socket }>((resolve, reject) => {
      const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' };
      const asked = request(new URL(path, host.jiraUrl), { headers: { ...headers, origin } });
      asked.on('upgrade', ({ statusCode, headers: { 'sec-websocket-accept': accept } }, socket: Socket) => {
        // The example of RFC 6455.
        expect(accept).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
        resolve({ status: statusCode, socket });
      });
      asked.on('response', ({ statusCode }) => resolve({ status: statusCode }));
      asked.on('error', reject);
      asked.end();
    });

  it('tells what the streams tell, however long, and ends when its page leaves', async () => {
    const { socket } = await ask('/host/events', host.jiraUrl);
    const heard = new Promise<Buffer>((resolve) => socket?.once('data', resolve));
    host.clock.advance(1);
    const frame = await heard;
    expect([frame[0], frame[1]]).toEqual([0x81, frame.length - 2]);
    expect(frame.subarray(2).toString()).toMatch(/^\{"type":"clock","now":\d+\}$/);
    const left = new Promise((resolve) => socket?.once('close', resolve));
    socket?.write(Buffer.from([0x88, 0x80, 0, 0, 0, 0]));
    await left;
  });

  it('is for the host’s own page alone, and for streams alone', async () => {
    expect((await ask('/host/events', 'http://127.0.0.1:1')).status).toBe(403);
    expect((await ask('/host/unknown', host.jiraUrl)).status).toBe(501);
    expect((await ask('/host/state', host.jiraUrl)).status).toBe(200);
  });
});

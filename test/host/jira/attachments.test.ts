import { asking, v3 } from '../ask';
import { anonymous, as, issue, jonas, noor, petra, site } from '../builders';
import type { Issue } from '../../../host/jira/model';

const playing = (parts: Partial<Issue> = {}) => {
  const played = site({ issues: [issue({ key: 'OPS-1', ...parts })] });
  return { played, ask: asking(played), subject: () => played.state.issues['10001'] };
};
const at = (path: string) => v3(`issue/OPS-1/${path}`);

describe('attachments', () => {
  const form = (files: [name: string, type: string, bytes: Buffer][]) => {
    const parts = files.flatMap(([name, type, bytes]) => [
      Buffer.from(
        `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]);
    return Buffer.concat([...parts, Buffer.from('--edge--\r\n')]);
  };
  const headers = { 'content-type': 'multipart/form-data; boundary=edge', 'x-atlassian-token': 'no-check' };
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10, 13, 10, 1]);

  test('bytes come back as they went in, and the changelog has an item each', () => {
    const { ask, subject } = playing();
    const body = form([
      ['graph ü.png', 'image/png', bytes],
      ['log.txt', 'text/plain', Buffer.from('line')],
    ]);
    const reply = ask(as(noor), 'POST', at('attachments'), body, headers);
    expect(reply.status).toBe(200);
    expect(reply.list('').map(({ id, filename, size }) => [id, filename, size])).toEqual([
      ['90001', 'graph ü.png', 11],
      ['90002', 'log.txt', 4],
    ]);
    const content = ask(as(petra), 'GET', v3('attachment/content/90001?redirect=false'));
    expect(content.body).toEqual(bytes);
    expect(content.headers['content-type']).toBe('image/png');
    expect(subject()?.histories[0]?.items.map(({ field, to, toString }) => [field, to, toString])).toEqual([
      ['Attachment', '90001', 'graph ü.png'],
      ['Attachment', '90002', 'log.txt'],
    ]);
    expect(ask(as(petra), 'GET', v3('attachment/90001')).at('id')).toBe(90_001);
  });

  test('the bytes are a redirect away, unless none is wanted', () => {
    const { ask } = playing();
    ask(as(noor), 'POST', at('attachments'), form([['a.bin', 'application/octet-stream', bytes]]), headers);
    for (const query of ['', '?redirect=true']) {
      const reply = ask(as(noor), 'GET', v3(`attachment/content/90001${query}`));
      expect([reply.status, reply.body]).toEqual([303, undefined]);
      const { pathname, search } = new URL(reply.headers['location'] ?? '');
      expect(ask(as(noor), 'GET', pathname + search).body).toEqual(bytes);
      expect(ask(anonymous, 'GET', pathname + search).status).toBe(404);
    }
  });

  test('a part of the bytes is answered where a range asks for it', () => {
    const { ask } = playing();
    ask(as(noor), 'POST', at('attachments'), form([['a.bin', 'application/octet-stream', bytes]]), headers);
    const part = ask(as(noor), 'GET', v3('attachment/content/90001?redirect=false'), undefined, { range: 'bytes=2-4' });
    expect([part.status, part.body]).toEqual([206, bytes.subarray(2, 5)]);
    const beyond = ask(as(noor), 'GET', v3('attachment/content/90001?redirect=false'), undefined, {
      range: 'bytes=50-',
    });
    expect(beyond.status).toBe(416);
  });

  test('without the token, the right, a file or a body there is none', () => {
    const { ask, subject } = playing();
    const body = form([['a.txt', 'text/plain', Buffer.from('x')]]);
    const { 'x-atlassian-token': _, ...bare } = headers;
    expect(ask(as(noor), 'POST', at('attachments'), body, bare).status).toBe(403);
    expect(ask(as(petra), 'POST', at('attachments'), body, headers).status).toBe(403);
    expect(ask(as(noor), 'POST', at('attachments'), form([]), headers).status).toBe(400);
    expect(ask(anonymous, 'POST', at('attachments'), body, headers).status).toBe(401);
    expect(subject()?.attachments).toEqual([]);
  });

  test('deleting one is logged the other way round', () => {
    const { ask, subject } = playing();
    ask(as(noor), 'POST', at('attachments'), form([['a.txt', 'text/plain', Buffer.from('x')]]), headers);
    expect(ask(as(jonas), 'DELETE', v3('attachment/90001')).status).toBe(403);
    expect(ask(as(noor), 'DELETE', v3('attachment/90001')).status).toBe(204);
    expect(subject()?.histories.at(-1)?.items[0]).toMatchObject({ from: '90001', fromString: 'a.txt', to: null });
    expect(ask(as(noor), 'GET', v3('attachment/content/90001?redirect=false')).status).toBe(404);
  });
});

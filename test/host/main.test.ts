import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Runs `npm start` without its build; answers what it says on the way out. */
const start = (...args: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'host/main.ts', ...args],
      { cwd: root },
      (_error, stdout, stderr) => done({ code: child.exitCode, said: `${stdout}${stderr}`.trim() }),
    );
  });

const brokenFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-story-'));
  writeFileSync(join(folder, 'issues.json'), '{ "issues": [');
  return folder;
};

describe('npm start', () => {
  it('ends with one clear line and code 1 where it was asked for what is not there', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as AddressInfo;
    const cases: [string[], RegExp][] = [
      [['--story', 'no-such-story'], /^There is no story "no-such-story": choose payment-outage/],
      [['--story', brokenFolder()], /issues\.json is not JSON/],
      [['--color', 'red'], /^Unknown option '--color'/],
      [['--port', String(port), '--story', 'near-miss'], new RegExp(`^Port ${port} is in use`)],
    ];
    const ends = await Promise.all(cases.map(([args]) => start(...args)));
    await new Promise((closed) => taken.close(closed));
    for (const [at, { code, said }] of ends.entries()) {
      expect(said).toMatch(cases[at]?.[1] ?? /never/);
      expect(said.split('\n')).toHaveLength(1);
      expect(code).toBe(1);
    }
    // Four processes that compile the host each: slow where the machine is busy.
  }, 240_000);
});

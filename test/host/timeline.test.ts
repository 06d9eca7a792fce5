import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { printTimeline } from '../../host/print-timeline';

const root = path.resolve(__dirname, '../..');
const run = promisify(execFile);

interface Ran {
  lines: string[];
  complaint: string;
}

async function timeline(...args: string[]): Promise<Ran> {
  const lines: string[] = [];
  const ended = await printTimeline(args, (line) => void lines.push(line)).then(
    () => '',
    (error: Error) => error.message,
  );
  return { lines, complaint: ended };
}

interface Line {
  id: string;
  at: string;
  source: { issue: string; kind: string; id: string };
  author: string | null;
  text: string;
  significant: boolean;
  sources: Record<string, number>;
}
const parse = (line: string | undefined) => JSON.parse(line ?? 'null') as Line;

describe('npm run timeline', () => {
  it('has the app to run', () => expect(existsSync(path.join(root, 'build/app/index.cjs'))).toBe(true));

  it('prints every event in order, then what was read, shown, folded, hidden, withheld and missing', async () => {
    const { lines } = await timeline('near-miss');
    const events = lines.slice(0, -1).map(parse);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
    expect(events[0]).toEqual({
      id: expect.stringMatching(/^created:\d+$/),
      at: expect.stringMatching(/^2026-11-10T10:12:00\.\d{3}Z$/),
      source: { issue: 'DEL-30', kind: 'created', id: expect.stringMatching(/^\d+$/) },
      author: 'Дмитро Коваль',
      text: expect.stringContaining('Remove addresses nobody has used'),
      kind: 'action',
      stage: expect.stringMatching(/^(detection|response|resolution|analysis|readiness)$/),
      significant: true,
    });
    const significant = events.filter((event) => event.significant).length;
    expect(events.filter((event) => event.significant === false)).toHaveLength(events.length - significant);
    expect(parse(lines.at(-1))).toEqual({
      sources: {
        read: events.length,
        shown: significant,
        folded: events.length - significant,
        hidden: 0,
        withheld: 0,
        missingInExport: 0,
      },
    });
  });

  it('prints what that person may see: the outsider counts one ticket withheld, and meets its key nowhere', async () => {
    const { lines } = await timeline('payment-outage', '--as', 'Oskar.Lund@example.com');
    expect(parse(lines.at(-1)).sources.withheld).toBe(1);
    expect(lines.join('\n')).not.toMatch(/\bSEC-\d/);
  });

  it('takes another incident', async () => {
    const { lines } = await timeline('near-miss', '--issue', 'DEL-32');
    const issues = new Set(lines.slice(0, -1).map((line) => parse(line).source.issue));
    expect([...issues].sort()).toEqual(['DEL-31', 'DEL-32']);
  });

  it.each([
    [['no-such-story'], /^There is no story "no-such-story"/],
    [['near-miss', '--as', 'me@example.com'], /^Nobody signs in as me@example\.com/],
    [['near-miss', '--issue', 'DEL-99'], /Issue does not exist|incidentGone/],
    [['near-miss', 'slow-burn'], /^One story or folder at a time/],
    [['--wrong'], /^Unknown option '--wrong'/],
  ])('says in one line what is wrong with %j', async (args, words) => {
    const { lines, complaint } = await timeline(...args);
    expect(lines).toEqual([]);
    expect(complaint).toMatch(words);
    expect(complaint.split('\n')).toHaveLength(1);
  });

  it('ends with 1 and one line on stderr, as a command', async () => {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const ended = run(process.execPath, [tsx, 'host/timeline.ts', 'no-such-story'], { cwd: root });
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no story .*\n$/),
    });
  });
});

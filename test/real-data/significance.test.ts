import { existsSync } from 'node:fs';
import path from 'node:path';
import { printTimeline } from '../../host/print-timeline';
import { agreement, type Marked } from '../significance/agreement';
import issues from '../significance/real-issues.json';

const data = path.resolve(__dirname, '../../../shared/data/jira');

interface Line {
  id?: string;
  significant: boolean;
}

const wordsOf = async (issue: string): Promise<[string, boolean][]> => {
  const [folder = '', key = ''] = issue.split('/');
  const told: [string, boolean][] = [];
  await printTimeline([path.join(data, folder), '--issue', key], (line) => {
    const { id, significant } = JSON.parse(line) as Line;
    if (id) told.push([`${issue} ${id}`, significant]);
  });
  return told;
};

const named = (issue: string, { significant, folds }: Marked): Marked => {
  const name = (id: string) => `${issue} ${id}`;
  return { significant: significant.map(name), folds: folds.map(name) };
};

if (!existsSync(data)) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the exports are not part of the project
  test.skip('skipped: real exports are not here (../shared/data/jira)', () => undefined);
} else {
  test('real issues: what stands out is what readers marked, nine times in ten, and little else', async () => {
    const all = Object.entries<Marked>(issues);
    expect(all.length).toBeGreaterThanOrEqual(10);
    const told = new Map<string, boolean>();
    for (const [issue] of all) for (const [id, significant] of await wordsOf(issue)) told.set(id, significant);
    const marked = all.map(([issue, words]) => named(issue, words));
    const { found, precision, recall } = agreement(marked, told);
    expect(found).toBe(marked.flatMap(({ significant, folds }) => [...significant, ...folds]).length);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  }, 300_000);
}

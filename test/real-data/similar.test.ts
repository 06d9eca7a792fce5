import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Candidate, similarIndex } from '#core/follow-ups/similar/similar-index';

const folder = path.resolve(__dirname, '../../../shared/data/jira');
const trackers = [
  path.join(folder, 'aerogear-jboss', 'search.expand-changelog.json'),
  path.join(folder, 'tidev-nochangelog', 'incident-like-150.json'),
];

type Issue = { key: string; fields: { summary?: string; description?: unknown } };

function issuesOf(file: string): Candidate[] {
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Issue[] | { issues: Issue[] };
  return (Array.isArray(stored) ? stored : stored.issues).map(({ key, fields }) => ({
    id: key,
    title: fields.summary ?? '',
    more: typeof fields.description === 'string' ? fields.description.slice(0, 2_000) : '',
  }));
}

if (!trackers.every((file) => existsSync(file))) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the issues are not part of the project
  describe.skip('Real issues that look alike (skipped: ../shared/data/jira is absent)', () => {
    it('is skipped', () => undefined);
  });
} else {
  const [one, other] = trackers.map(issuesOf);
  const offered = (wanted: readonly Candidate[], among: readonly Candidate[]): number => {
    const index = similarIndex(among);
    return wanted.filter(({ id, title }) => index.lookUp({ title, more: '' }, 2).some((found) => found.id !== id))
      .length;
  };

  describe('Real issues that look alike', () => {
    it('are hardly ever offered for an issue of a tracker about something else', () => {
      const wrongly = offered(one ?? [], other ?? []) + offered(other ?? [], one ?? []);
      expect(wrongly / ((one?.length ?? 0) + (other?.length ?? 0))).toBeLessThan(0.01);
    });

    it('find themselves first, and something else for less than half of a tracker', () => {
      for (const issues of [one ?? [], other ?? []]) {
        const index = similarIndex(issues);
        const found = issues.filter(({ title }) => {
          const best = index.lookUp({ title, more: '' }, 3);
          return best.some(
            ({ id, likeness }) =>
              likeness === best[0]?.likeness && issues.find((one) => one.id === id)?.title === title,
          );
        });
        // Titles of no word that tells anything cannot be found.
        expect(found.length / issues.length).toBeGreaterThan(0.95);
        expect(offered(issues, issues) / issues.length).toBeLessThan(0.5);
      }
    });
  });
}

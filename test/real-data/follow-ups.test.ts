import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateActionItems } from '../../tools/evaluate-action-items';

const labelled = path.resolve(__dirname, '../../../shared/data/labels/action_items.dev.json');

if (!existsSync(labelled)) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the action items are not part of the project
  describe.skip('Real action items of postmortems (skipped: ../shared/data/labels is absent)', () => {
    it('is skipped', () => undefined);
  });
} else {
  describe('Real action items of postmortems', () => {
    const { labels, all } = evaluateActionItems(JSON.parse(readFileSync(labelled, 'utf8')) as object[], labelled);

    it.each([
      ['actionable', 0.93],
      ['bounded', 0.9],
      ['specific', 0.85],
    ] as const)('are judged %s as their readers did in at least %d', (letter, least) => {
      expect(labels[letter].agreement).toBeGreaterThanOrEqual(least);
    });

    it('are judged as their readers did in every letter in at least 0.75', () => {
      expect(all.agreement).toBeGreaterThanOrEqual(0.75);
    });
  });
}

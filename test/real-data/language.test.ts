import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '#core/language/check';
import { evaluateSentences } from '../../tools/evaluate-sentences';

const folder = path.resolve(__dirname, '../../../shared/data/labels');
const labelled = path.join(folder, 'narrative.dev.json');
const running = path.join(folder, 'sentences.unlabelled.jsonl');

if (!existsSync(labelled) || !existsSync(running)) {
  // oxlint-disable-next-line jest/no-disabled-tests -- the sentences are not part of the project
  describe.skip('Real sentences of postmortems (skipped: ../shared/data/labels is absent)', () => {
    it('is skipped', () => undefined);
  });
} else {
  describe('Real sentences of postmortems', () => {
    const rows = JSON.parse(readFileSync(labelled, 'utf8')) as object[];

    it.each([
      ['counterfactual', 0.97, 0.93],
      ['human_error', 0.97, 0.93],
      ['single_root_cause', 0.97, 0.93],
      ['blame', 0.95, 0.8],
    ] as const)('finds %s with precision and recall of at least %d and %d', (label, precision, recall) => {
      const { labels } = evaluateSentences(rows, labelled);
      expect(labels[label].precision).toBeGreaterThanOrEqual(precision);
      expect(labels[label].recall).toBeGreaterThanOrEqual(recall);
    });

    it('leaves running text in peace: about six sentences in a hundred carry a fault, so no more are asked about', () => {
      const texts = readFileSync(running, 'utf8').trim().split('\n');
      const asked = texts.filter((line) => check((JSON.parse(line) as { text: string }).text).length > 0);
      expect(asked.length / texts.length).toBeLessThan(0.06);
    });
  });
}

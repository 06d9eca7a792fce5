import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '#core/language/check';
import type { Fault } from '#core/language/rule';

const folder = path.join(__dirname, 'corpus');

/** The letters that open a line of the corpus. */
const letters: Readonly<Record<string, Fault>> = {
  B: 'blame',
  C: 'counterfactual',
  E: 'human_error',
  R: 'single_root_cause',
  H: 'hindsight',
};

const sentencesOf = (file: string): readonly (readonly [text: string, faults: readonly Fault[]])[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [marks = '', text = ''] = line.split(' | ');
      return [text, [...marks].flatMap((mark) => letters[mark] ?? [])] as const;
    });

describe.each(readdirSync(folder))('the invented sentences of %s', (file) => {
  it.each(sentencesOf(file))('%s', (text, faults) => {
    const found = check(text);
    expect([...new Set(found.flatMap((finding) => finding.faults))].sort()).toEqual([...faults].sort());
    if (faults.length === 0) expect(found).toEqual([]);
  });
});

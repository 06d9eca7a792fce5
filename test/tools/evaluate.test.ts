import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluateFile } from '../../tools/evaluate-file';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string): string => {
  const file = path.join(folder, 'labelled.json');
  writeFileSync(file, content);
  return file;
};

const none = { blame: false, counterfactual: false, human_error: false, single_root_cause: false, hindsight: false };
const sentence = (text: string, labels: Partial<typeof none> = {}, ambiguous: string[] = []) => ({
  text,
  ...none,
  ...labels,
  ambiguous,
});

describe('evaluating labelled sentences', () => {
  it('counts what the rules find against what the labels say', () => {
    const rows = [
      sentence('The root cause was a full disk.', { single_root_cause: true }),
      sentence('The root cause was the clock.'),
      sentence('It came from the disk and nowhere else.', { single_root_cause: true }),
      sentence('The pod restarted.'),
    ];
    const { labels } = evaluateFile([fileOf(JSON.stringify(rows))]);
    expect(labels.single_root_cause).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, positives: 2, flagged: 2, n: 4 });
  });

  it('skips the cells that are listed as ambiguous, and only those', () => {
    const rows = [sentence('We forgot the flag.', { human_error: true }, ['blame'])];
    const { labels } = evaluateFile([fileOf(JSON.stringify(rows))]);
    expect(labels.blame).toMatchObject({ positives: 0, flagged: 0, n: 0 });
    expect(labels.human_error).toMatchObject({ positives: 1, flagged: 1, n: 1 });
  });

  it.each([
    ['not JSON', '{', /is not JSON/u],
    ['not a list', '{}', /not a list/u],
    ['an empty list', '[]', /no labelled texts/u],
    ['another shape', '[{"text":"a"}]', /neither/u],
    ['a row that is none', '[1]', /place 1/u],
    ['a row without a text', JSON.stringify([{ ...sentence('x'), text: 7 }]), /place 1: a sentence has a "text"/u],
    ['a label that is missing', JSON.stringify([{ text: 'x', blame: true }]), /"counterfactual" is true or false/u],
  ])('says in one line what is wrong with %s', (_, content, message) => {
    const evaluating = (): unknown => evaluateFile([fileOf(content)]);
    expect(evaluating).toThrow(message);
    expect(evaluating).not.toThrow(/\n/u);
  });

  it('says so where there is no such file, or none is named', () => {
    expect(() => evaluateFile([path.join(folder, 'absent.json')])).toThrow(/there is no such file/u);
    expect(() => evaluateFile([])).toThrow(/Name one file/u);
  });
});

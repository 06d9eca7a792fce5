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
    expect(evaluateFile([fileOf(JSON.stringify(rows))])).toMatchObject({
      labels: { single_root_cause: { precision: 0.5, recall: 0.5, f1: 0.5, positives: 2, flagged: 2, n: 4 } },
    });
  });

  it('skips the cells that are listed as ambiguous, and only those', () => {
    const rows = [sentence('We forgot the flag.', { human_error: true }, ['blame'])];
    expect(evaluateFile([fileOf(JSON.stringify(rows))])).toMatchObject({
      labels: { blame: { positives: 0, flagged: 0, n: 0 }, human_error: { positives: 1, flagged: 1, n: 1 } },
    });
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

const item = (text: string, [actionable, specific, bounded]: readonly boolean[], ambiguous: string[] = []) => ({
  text,
  source: 'harbour/2024-03.md',
  actionable,
  specific,
  bounded,
  ambiguous,
});

describe('evaluating labelled action items', () => {
  it('counts how often each letter is judged as labelled, and all that count together', () => {
    const rows = [
      item('Delete the unused `legacy-auth` function', [true, true, true]),
      item('Improve monitoring', [true, false, true]),
    ];
    expect(evaluateFile([fileOf(JSON.stringify(rows))])).toEqual({
      labels: {
        actionable: { agreement: 1, n: 2 },
        specific: { agreement: 1, n: 2 },
        bounded: { agreement: 0.5, n: 2 },
      },
      all: { agreement: 0.5, n: 2 },
    });
  });

  it('skips the letters that are listed as ambiguous, by initial or by name', () => {
    const rows = [
      item('Improve monitoring', [true, true, false], ['S']),
      item('Improve monitoring', [false, false, false], ['actionable']),
    ];
    expect(evaluateFile([fileOf(JSON.stringify(rows))])).toMatchObject({
      labels: { actionable: { agreement: 1, n: 1 }, specific: { agreement: 1, n: 1 }, bounded: { agreement: 1, n: 2 } },
      all: { agreement: 1, n: 2 },
    });
  });

  it('tells each company apart where asked to, and only then', () => {
    const rows = [
      item('Improve monitoring', [true, false, false]),
      { ...item('Improve monitoring', [false, false, false]), source: 'quay/2024-04.md' },
    ];
    const file = fileOf(JSON.stringify(rows));
    expect(evaluateFile([file, '--by-source'])).toMatchObject({
      bySource: {
        harbour: { labels: { actionable: { agreement: 1, n: 1 } } },
        quay: { labels: { actionable: { agreement: 0, n: 1 } } },
      },
    });
    expect(evaluateFile([file])).not.toHaveProperty('bySource');
  });

  it.each([
    ['a row without a text', { ...item('x', [true, true, true]), text: null }, /place 1: an action item has a "text"/u],
    ['a label that is missing', { text: 'x', actionable: true }, /place 1: "specific" is true or false/u],
  ])('says in one line what is wrong with %s', (_, row, message) => {
    expect(() => evaluateFile([fileOf(JSON.stringify([row]))])).toThrow(message);
  });
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { check } from '#core/language/check';
import type { Example, Rule, Surroundings } from '#core/language/rule';
import { rules } from '#core/language/rules';

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
const givenBy = (example: Example): Partial<Surroundings> => (typeof example === 'string' ? {} : example.given);

/** Whether the rule speaks, by itself or through a finding that covers its words. */
const speaks = (rule: Rule, example: Example): boolean =>
  check(textOf(example), givenBy(example)).some(({ rule: id }) => id === rule.id);

/** The text once the words that the rule offers stand in it. */
function reworded(text: string, rule: Rule, given?: Partial<Surroundings>): string {
  const finding = check(text, given).find(({ rule: id }) => id === rule.id);
  return finding?.reword === undefined ? text : text.slice(0, finding.start) + finding.reword + text.slice(finding.end);
}

describe('the list of rules', () => {
  it('holds each file of the folder once, and each rule is called what its file is', () => {
    const folder = path.resolve(__dirname, '../../../src/core/language/rules');
    const files = readdirSync(folder).map((file) => path.basename(file, '.ts'));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('cites a practice in each, and has examples of what it flags and what it lets pass', () => {
    for (const { id, source, flags, passes } of rules) {
      expect([id, source]).toEqual([id, expect.stringMatching(/^S[0-4]-\d\d$/u)]);
      expect([id, flags.length > 0, passes.length > 0]).toEqual([id, true, true]);
    }
  });
});

describe.each(rules)('$id', (rule) => {
  it.each(rule.flags.map((example) => [textOf(example), example] as const))('asks about: %s', (_, example) => {
    expect(speaks(rule, example)).toBe(true);
  });

  it.each(rule.passes.map((example) => [textOf(example), example] as const))('lets pass: %s', (_, example) => {
    expect(speaks(rule, example)).toBe(false);
  });

  const plain = rule.flags.filter((example) => !/[`"“”]/u.test(textOf(example)));
  it.each(plain.map((example) => [textOf(example), example] as const))(
    'leaves code and quotations alone: %s',
    (text, example) => {
      for (const set of [`\`${text}\``, `“${text}”`, `> ${text}`, `\`\`\`\n${text}\n\`\`\``])
        expect(check(set, givenBy(example))).toEqual([]);
    },
  );

  for (const { text, given, becomes } of rule.rewords ?? []) {
    it(`offers words that ask no more: ${text}`, () => {
      const taken = reworded(text, rule, given);
      expect(taken).toBe(becomes);
      expect(check(taken, given)).toEqual([]);
    });
  }

  it('fills its question with the words that were written', () => {
    const [first] = rule.flags;
    const finding = check(textOf(first ?? ''), givenBy(first ?? '')).find(({ rule: id }) => id === rule.id);
    expect(finding?.ask).toBe(rule.ask.replaceAll('{words}', finding?.words ?? ''));
    expect(finding?.ask).not.toContain('{');
  });
});

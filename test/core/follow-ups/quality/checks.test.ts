import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Check, FollowUpWords, Letter } from '#core/follow-ups/quality/check';
import { checks, judge } from '#core/follow-ups/quality/judge';

const wordsOf = (example: string | FollowUpWords): FollowUpWords =>
  typeof example === 'string' ? { what: example } : example;

const meets = (example: string | FollowUpWords, letter: Letter): boolean =>
  judge(wordsOf(example)).some((verdict) => verdict.letter === letter && verdict.met);

const said = (example: string | FollowUpWords): string => JSON.stringify(example);

describe('the checks of a follow-up', () => {
  it('has three letters, each in a file of its name, citing a practice', () => {
    expect(checks.map(({ letter }) => letter)).toEqual(['actionable', 'specific', 'bounded']);
    for (const { letter, source } of checks) {
      expect(existsSync(path.resolve(__dirname, `../../../../src/core/follow-ups/quality/${letter}.ts`))).toBe(true);
      expect(source).toMatch(/^S[0-4]-\d\d$/u);
    }
  });

  describe.each(checks.map((check): [Letter, Check] => [check.letter, check]))('%s', (letter, check) => {
    it.each(check.meets.map((example) => [said(example), example] as const))('is met by %s', (_, example) => {
      expect(meets(example, letter)).toBe(true);
    });

    it.each(check.misses.map((example) => [said(example), example] as const))('is not met by %s', (_, example) => {
      expect(meets(example, letter)).toBe(false);
    });

    it('tells its published pair apart: the poor one misses it, the better one meets all three', () => {
      expect(meets(check.pair.poor, letter)).toBe(false);
      expect(judge({ what: check.pair.better }).map(({ met }) => met)).toEqual([true, true, true]);
    });
  });
});

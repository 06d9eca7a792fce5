import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { asides } from '#core/timeline/rules/asides';
import { statements } from '#core/timeline/rules/statements';
import { tellings } from '#core/timeline/rules/tellings';
import { told } from '#core/timeline/rules/told';

const rules = path.resolve(__dirname, '../../../src/core/timeline/rules');

describe.each(tellings)('telling $id', ({ id, words, source, tells, passes }) => {
  it('is named as its file, cites a practice, and keeps nothing from one text to the next', () => {
    expect(existsSync(path.join(rules, 'tellings', `${id}.ts`))).toBe(true);
    expect(source).toMatch(/^S[0-4]-\d\d$/);
    expect(words.flags).not.toMatch(/[gy]/);
  });
  it.each(tells)('tells: %s', (text) => expect(statements(text).join('\n')).toMatch(words));
  it.each(passes)('passes over: %s', (text) => expect(statements(text).join('\n')).not.toMatch(words));
});

describe.each(asides)('aside $id', ({ id, words, leaves, keeps }) => {
  it('is named as its file, and keeps nothing from one text to the next', () => {
    expect(existsSync(path.join(rules, 'asides', `${id}.ts`))).toBe(true);
    expect(words.flags).not.toMatch(/[gy]/);
  });
  it.each(leaves)('leaves out: %s', (text) => {
    for (const statement of statements(text)) expect(statement).toMatch(words);
    expect(told(text).substance).toBe(false);
  });
  it.each(keeps)('keeps: %s', (text) => {
    for (const statement of statements(text)) expect(statement).not.toMatch(words);
  });
});

test('questions, quotations and code are not what somebody states', () => {
  expect(statements('Is it down? I switched it off.\n> it is down\n{code}down{code}')).toEqual(['I switched it off.']);
});

test('whom a text is addressed to does not count as words of it', () => {
  expect(statements('@Noor Haddad, [~tomasz] it is the pool.')).toEqual(['it is the pool.']);
});

test('any text at all is judged, and the same way twice', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(told(text)).toEqual(told(text))));
});

test('a language the rules do not read is taken at its length', () => {
  expect(told('Die Datenbank nimmt keine Verbindungen mehr an.')).toEqual({ kind: null, substance: true });
  expect(told('Danke!')).toEqual({ kind: null, substance: false });
});

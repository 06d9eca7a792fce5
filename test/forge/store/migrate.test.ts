import { migrate } from '../../../src/forge/store/entity';

const steps = [
  (old: Readonly<Record<string, unknown>>) => ({ ...old, summary: old['title'] }),
  (old: Readonly<Record<string, unknown>>) => ({ ...old, words: String(old['summary']).split(' ') }),
];

test('a record of today is left alone', () => {
  expect(migrate({ version: 3, words: ['a'] }, steps)).toEqual({ version: 3, words: ['a'] });
});

test('an old record takes every step from its own version on', () => {
  expect(migrate({ version: 1, title: 'Alert early' }, steps)).toMatchObject({ version: 3, words: ['Alert', 'early'] });
  expect(migrate({ version: 2, summary: 'Alert' }, steps)).toMatchObject({ version: 3, words: ['Alert'] });
});

test('a record from before versions is one of the first', () => {
  expect(migrate({ title: 'Alert' }, steps)).toMatchObject({ version: 3, words: ['Alert'] });
});

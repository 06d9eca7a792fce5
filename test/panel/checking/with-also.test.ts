import { check } from '#core/language/check';
import { rules } from '#core/language/rules';
import { withAlso } from '../../../static/panel/src/checking/with-also';

const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
const text = 'Grace broke the build. Nobody noticed it.';

it('adds what only the app found, with the words of its rule, in the order of the text', () => {
  const also = [
    { part: 'text', rule: 'name-and-shame', start: 0, end: 11 },
    { part: 'text', rule: 'nobody-noticed', start: 23, end: 37 },
  ];
  const all = withAlso(check(text), also, text, ruleOf);
  expect(all.map(({ rule, words }) => [rule, words])).toEqual([
    ['name-and-shame', 'Grace broke'],
    ['nobody-noticed', 'Nobody noticed'],
  ]);
  expect(all[0]?.says).toBe(ruleOf('name-and-shame')?.says);
});

it('asks in words of its own where the rule is newer than the page', () => {
  const [found] = withAlso([], [{ part: 'text', rule: 'of-tomorrow', start: 0, end: 5 }], text, ruleOf);
  expect(found?.words).toBe('Grace');
  expect(found?.ask).toMatch(/\?$/);
});

it('shows nothing of a text that is shorter by now', () => {
  expect(withAlso([], [{ part: 'text', rule: 'of-tomorrow', start: 30, end: 99 }], text, ruleOf)).toEqual([]);
});

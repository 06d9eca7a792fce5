import fc from 'fast-check';
import { messageDraft, messageText, summarySentences } from '#core/document/message-draft';
import { sentenceCount } from '#core/document/sentence-count';
import { anyPostmortem } from './any-postmortem';

const tell = {
  span: (from: string, to: string | null) => (to === null ? `since ${from}` : `from ${from} to ${to}`),
  lasting: () => '1 h 45 min',
};

test('a draft begins with two to three sentences, however long what people wrote is', () => {
  const what = fc.constantFrom('', '  ', 'Payments failed. Then refunds did, too. It was slow', 'Payments failed');
  fc.assert(
    fc.property(anyPostmortem, what, (given, words) => {
      const told = given.impact ? { ...given, impact: { ...given.impact, what: words } } : given;
      const count = sentenceCount(messageDraft(told, tell).summary);
      expect(count).toBeGreaterThanOrEqual(summarySentences.least);
      expect(count).toBeLessThanOrEqual(summarySentences.most);
    }),
    { numRuns: 100 },
  );
});

test('what is being done is what people committed to, and what has no room is counted; ideas are not promised', () => {
  const [given] = fc.sample(anyPostmortem, { numRuns: 1, seed: 1 });
  if (!given) throw new Error('no postmortem');
  const one = (what: string) => ({ what, key: 'PAY-7', status: null, owner: 'Noor Haddad', due: null });
  const many = Array.from({ length: 7 }, (_, at) => one(`add alert ${at}`));
  const { doing } = messageDraft({ ...given, followUps: many }, tell);
  expect(doing.split('\n')).toEqual([
    ...Array.from({ length: 5 }, (_, at) => `Add alert ${at}.`),
    'And 2 more improvements.',
  ]);
  expect(doing).not.toMatch(/PAY-7|Noor/);
  expect(messageDraft({ ...given, followUps: [] }, tell).doing).toBe('');
});

test('what goes out has each part that says something under its title, and nothing else', () => {
  const parts = {
    summary: 'A. B.',
    when: '',
    affected: 'Shoppers.',
    happened: ' ',
    ended: '',
    doing: '',
    help: 'Ask us.',
  };
  const titles = Object.fromEntries(Object.keys(parts).map((part) => [part, part.toUpperCase()])) as never;
  expect(messageText({ ...parts, kept: [] }, titles)).toBe('SUMMARY\nA. B.\n\nAFFECTED\nShoppers.\n\nHELP\nAsk us.');
});

import fc from 'fast-check';
import { differencesOf } from '#core/document/differences';
import { type MessageTelling, messageDraft, summarySentences } from '#core/document/message-draft';
import { sentenceCount } from '#core/document/sentence-count';
import { anyPostmortem } from './any-postmortem';

const tell: MessageTelling = { span: (from, to) => `from ${from} to ${to}`, lasting: () => '1 h 45 min' };

test('a text differs in nothing from itself, and what one says and the other does not is told both ways', () => {
  fc.assert(
    fc.property(anyPostmortem, anyPostmortem, (one, other) => {
      expect(differencesOf(one, one)).toEqual([]);
      const there = differencesOf(one, other).map(({ where }) => where);
      expect(new Set(differencesOf(other, one).map(({ where }) => where))).toEqual(new Set(there));
    }),
    { numRuns: 40 },
  );
});

test('a factor that goes makes no difference of those that stay, whatever their numbers', () => {
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      const [first] = given.factors;
      fc.pre(first !== undefined && first.statement !== '');
      const rest = { ...given, factors: given.factors.slice(1).map((factor, at) => ({ ...factor, id: `F${at + 1}` })) };
      const differences = differencesOf(given, rest);
      expect(differences).toHaveLength(1);
      expect(differences[0]).toMatchObject({ where: 'Contributing factor', after: '' });
    }),
    { numRuns: 40 },
  );
});

const told = { scale: 'some', who: 'Shoppers in the EU', count: '1 in 3', workaround: '', dataLost: 'none' } as const;
const draftOf = (more: object) => {
  const [given] = fc.sample(anyPostmortem, { numRuns: 1, seed: 7 });
  if (!given) throw new Error('Nothing was drawn.');
  return messageDraft({ ...given, ...more }, tell);
};

test('a summary for customers is begun with two or three sentences, and says how long it lasted', () => {
  const at = '2026-11-18T01:31:00.000Z';
  const marks = [
    { mark: 'impactStart', at },
    { mark: 'mitigated', at: '2026-11-18T03:16:00.000Z' },
  ];
  for (const impact of [null, { ...told, what: 'Cards were declined' }]) {
    const { summary } = draftOf({ marks, impact });
    expect(sentenceCount(summary)).toBeGreaterThanOrEqual(summarySentences.least);
    expect(sentenceCount(summary)).toBeLessThanOrEqual(summarySentences.most);
    expect(summary).toContain('1 h 45 min');
  }
  expect(draftOf({ marks, impact: { ...told, what: '' } }).affected).toContain('No data was lost.');
});

test('what is done about it is what people committed to, without the tickets’ keys', () => {
  const followUps = [{ what: 'Share one setting', key: 'PAY-236', status: null, owner: 'Noor Haddad', due: null }];
  const { doing } = draftOf({ followUps, declined: [{ what: 'Page two people', because: 'No' }] });
  expect(doing).toBe('Share one setting.');
});

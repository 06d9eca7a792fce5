import { biases, type Bias, type Factor } from '#contract';
import { balanceOf } from '#core/analysis/balance';
import type { Review } from '#core/analysis/bias/card';
import { biasCards, offeredCards } from '#core/analysis/bias-cards';
import { unexplainedAcronyms } from '#core/analysis/acronyms';
import { glossaryOf } from '#core/analysis/glossary-of';
import { byEvent } from '#core/additions/by-event';
import { check } from '#core/language/check';
import { at, people, said } from '../lifecycle/told';
import { added } from './stories';

const factor = (parts: Partial<Factor> = {}): Factor => ({
  statement: 'The standby pool stayed at 20 connections',
  category: null,
  relation: null,
  supports: [{ eventId: 'comment:1', issueId: null }],
  speaksAgainst: [{ eventId: 'comment:2', issueId: null }],
  firstStory: '',
  secondStory: '',
  leadsTo: [],
  ...parts,
});
const events = new Map(
  ['01:53', '01:55', '03:20'].map((clock, i) => [`comment:${i + 1}`, said(clock, 'noor', 'Seen')]),
);

const review = (parts: Partial<Review> = {}): Review => ({
  factors: [],
  findings: [],
  balance: balanceOf(new Map(), []),
  unexplained: [],
  additions: new Map(),
  eventOf: (id) => events.get(id),
  span: { from: at('01:52'), to: at('03:40') },
  people,
  ...parts,
});
const offered = (parts: Partial<Review>) => offeredCards(review(parts), new Set()).map(({ id }) => id);
const on = (...ids: readonly string[]) => ids.map((eventId) => ({ eventId, issueId: null }));
const views = (...texts: readonly string[]) =>
  byEvent(texts.map((text, i) => added('perspective', { text }, { id: `p:${i}`, eventId: 'comment:1', by: `p${i}` })));

it('has a card for each of the nine, with its sign, its counter-measure and its practice', () => {
  expect(biasCards.map(({ id }) => id)).toEqual(biases);
  for (const { says, tries, source } of biasCards) {
    for (const sentence of [says, tries]) {
      expect(sentence).toMatch(/^[A-Z].+[.?]$/);
      expect(sentence).not.toMatch(/\bwhy\b|root cause|blame|fault/i);
    }
    expect(source).toMatch(/^S\d-\d\d/);
  }
});

it('offers none where nothing looks like one', () => {
  expect(offered({})).toEqual([]);
  expect(offered({ factors: [factor({ supports: on('comment:1', 'comment:3') })] })).toEqual([]);
});

const signs: readonly (readonly [Bias, Partial<Review>, Partial<Review>])[] = [
  [
    'anchoring',
    { factors: [factor({ supports: on('comment:1', 'comment:2') })] },
    { factors: [factor({ supports: on('comment:1', 'comment:3') })] },
  ],
  ['availability', { factors: [factor({ supports: [] })] }, { factors: [factor()] }],
  [
    'confirmation',
    { factors: [factor({ speaksAgainst: [] }), factor({ speaksAgainst: [] })] },
    { factors: [factor({ speaksAgainst: [] }), factor()] },
  ],
  ['attribution', { findings: check('A careless change.') }, { findings: check('A change at 02:14.') }],
  ['hindsight', { findings: check('In retrospect it was plain.') }, { findings: check('The board was green.') }],
  ['outcome', { findings: check('It was a bad decision.') }, { findings: check('It was a decision.') }],
  ['knowledge', { unexplained: ['PSP'] }, { unexplained: [] }],
  [
    'negativity',
    { balance: balanceOf(new Map([['wasHard/overall', 'Much']]), []) },
    { balance: balanceOf(new Map([['wentWell/overall', 'Much']]), []) },
  ],
  [
    'bandwagon',
    { additions: views('The network looked slow', 'The network looked slow to us') },
    { additions: views('The network looked slow', 'Support was overrun with calls') },
  ],
];

it.each(signs)('offers %s where its sign appears, and not where it does not', (id, there, notThere) => {
  expect(offered(there)).toContain(id);
  expect(offered(notThere)).not.toContain(id);
});

it('stays away once a person has put it away', () => {
  expect(offeredCards(review({ unexplained: ['PSP'] }), new Set<Bias>(['knowledge']))).toEqual([]);
});

it('lists acronyms that neither a text nor the glossary explains', () => {
  const answers = new Map([
    ['summary/what', 'The PSP refused cards while the MFA (multi-factor authentication) was down.'],
    ['response/found', 'MFA came back, then the IDP and the PSP.'],
  ]);
  expect([...unexplainedAcronyms(answers, new Map())].sort()).toEqual(['IDP', 'PSP']);
  const glossary = glossaryOf([added('term', { means: 'Payment service provider' }, { id: 'term:PSP' })]);
  expect(unexplainedAcronyms(answers, glossary)).toEqual(['IDP']);
});

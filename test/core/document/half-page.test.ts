import fc from 'fast-check';
import { acronymsIn } from '#core/document/acronyms-in';
import { contributorsSentence } from '#core/document/contributors-sentence';
import type { DocumentFactor } from '#core/document/document';
import { halfPage } from '#core/document/half-page';
import { mostTelling } from '#core/document/most-telling';
import { anyPostmortem } from './any-postmortem';

const factor = (statement: string, more: Partial<DocumentFactor> = {}): DocumentFactor => ({
  id: 'F1',
  statement,
  category: null,
  relation: null,
  firstStory: '',
  secondStory: '',
  supports: [],
  speaksAgainst: [],
  withheld: { supports: 0, speaksAgainst: 0 },
  leadsTo: [],
  ...more,
});
const sentences = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length;

test('who asks for one cause gets what came together, in one sentence', () => {
  const supports = [{ at: '2026-11-18T02:00:00.000Z', text: 'Refused.' }];
  const said = contributorsSentence([
    factor('A guess that nobody looked into. It may be wrong.'),
    factor('The standby accepted 20 connections, e.g. far too few.', { supports }),
    factor('Notices reached one team only', { supports, leadsTo: ['impact'] }),
  ]);
  expect(said).toBe(
    'Three things came together: Notices reached one team only; the standby accepted 20 connections, e.g. far too few; and a guess that nobody looked into.',
  );
  expect(sentences(said ?? '')).toBe(1);
});

test('one contributing factor alone is not told: it would read as the cause', () => {
  expect(contributorsSentence([])).toBeNull();
  expect(contributorsSentence([factor('The pool was small.'), factor('   ')])).toBeNull();
});

test('an acronym that nobody explains is flagged, wherever it stands in the half page', () => {
  expect(acronymsIn('The PSP was told. PSP again, and the JWKS.', new Set(['JWKS']))).toEqual(['PSP']);
  expect(acronymsIn('A payment service provider (PSP) was told.', new Set())).toEqual([]);
});

test('the half page leaves code out, and counts what it has no room for', () => {
  fc.assert(
    fc.property(anyPostmortem, (given) => {
      const { doing, moreDoing, contributed } = halfPage(given);
      expect(doing.length + moreDoing).toBe(given.followUps.length);
      if (contributed) expect(given.factors.length).toBeGreaterThan(1);
    }),
    { numRuns: 50 },
  );
});

test('of what stood out as much is shown as fits, in the order of time', () => {
  fc.assert(
    fc.property(anyPostmortem, fc.nat(3), (given, most) => {
      const shown = mostTelling(given, most);
      expect(shown).toHaveLength(Math.min(most, given.events.length));
      expect(given.events.filter((event) => shown.includes(event))).toEqual(shown);
    }),
    { numRuns: 50 },
  );
});

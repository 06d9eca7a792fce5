import { factsOf, summaryWords, wordCount } from '#core/analysis/facts';
import { openFacts } from '#core/analysis/open-facts';
import { at, opened, ticket } from '../lifecycle/told';
import { added, night } from './stories';

const marked = (name: string, clock: string) => added('mark', { at: at(clock) }, { id: `mark:${name}` });

const facts = (additions: Parameters<typeof night>[1] = []) =>
  factsOf({
    life: night([opened('01:52')], additions).life,
    events: 212,
    tickets: [ticket(), ticket({ id: '2', key: 'PAY-1', relation: 'blocks' })],
    additions: additions ?? [],
  });

it('tells what the timeline knows, from the impact’s start where that is known', () => {
  const impact = { scale: 'some', who: 'Shops', count: '', what: '', workaround: '', dataLost: '' } as const;
  const known = facts([
    marked('impactStart', '01:31'),
    marked('resolved', '03:40'),
    added('severity', { severity: 'sev2' }),
    added('impact', impact),
    added('noticed', { by: 'support' }),
  ]);
  expect(known).toEqual({
    severity: 'sev2',
    lasted: { ms: 129 * 60_000, from: 'impactStart' },
    marks: [
      { mark: 'impactStart', at: at('01:31') },
      { mark: 'detected', at: at('01:52') },
      { mark: 'resolved', at: at('03:40') },
    ],
    impact,
    noticed: 'support',
    events: 212,
    linked: 1,
  });
});

it('says from when it counts where only detection is known, and nothing where the end is not', () => {
  expect(facts([marked('resolved', '03:40')]).lasted).toEqual({ ms: 108 * 60_000, from: 'detected' });
  expect(facts().lasted).toBeNull();
  expect(facts([marked('resolved', '01:00')]).lasted).toBeNull();
});

it('lets no time run for a near miss', () => {
  expect(facts([marked('resolved', '03:40'), added('severity', { severity: 'nearMiss' })]).lasted).toBeNull();
});

it('counts words as a reader does', () => {
  expect(wordCount('From 01:31 to 03:40 UTC – cards were declined.\n\nIn the EU.')).toBe(11);
  expect(wordCount(' — … ')).toBe(0);
  expect(wordCount('word '.repeat(summaryWords))).toBe(80);
});

it('asks for whom a severe one met, and of each how it was noticed', () => {
  const unsaid = { scale: null, who: 'Shops', count: '', what: '', workaround: '', dataLost: '' } as const;
  expect(openFacts('sev1', [added('impact', unsaid)])).toEqual(['scale', 'noticed']);
  expect(openFacts('sev2', [added('impact', { ...unsaid, scale: 'all' }), added('noticed', { by: 'user' })])).toEqual(
    [],
  );
  expect(openFacts('sev4', [])).toEqual(['noticed']);
});

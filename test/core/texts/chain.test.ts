import fc from 'fast-check';
import { type Chain, type ChainLink, nextLink, readChain, settledLink } from '#core/texts/chain';
import type { SavedVersion } from '#core/texts/text-state';
import { toHistory } from '#core/texts/to-history';
import { doc } from './docs';

const id = 'summary/a';
const version = (revision: number, words: string, by = 'a1', minute = revision): SavedVersion => ({
  id,
  revision,
  by,
  at: new Date(Date.UTC(2026, 10, 18, 9, minute)).toISOString(),
  saveId: `s${revision}`,
  doc: doc(words),
  beside: [],
});

/** Reading begins where the last whole stands, as the store does it. */
function reread(links: readonly ChainLink[]): Chain {
  const last = links.findLast(({ state }) => state !== undefined);
  return last ? readChain(id, last.revision, links.slice(last.revision - 1)) : readChain(id, 0, links);
}

const versions = fc
  .array(fc.tuple(fc.lorem({ maxCount: 30 }), fc.constantFrom('a1', 'a2')), {
    minLength: 1,
    maxLength: 150,
    size: 'max',
  })
  .map((all) => all.map(([words, by], at) => version(at + 1, words, by)));

test('whatever is saved, the chain gives back from its last whole, and from every one before', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const links: ChainLink[] = [];
      for (const next of all) links.push(nextLink(reread(links), next, 200));
      const chain = reread(links);
      expect(chain.versions).toEqual(all.slice(-chain.versions.length));
      const wholes = [0, ...links.filter(({ state }) => state !== undefined).map(({ revision }) => revision)];
      for (const from of wholes)
        expect(readChain(id, from, links.slice(Math.max(0, from - 1))).versions).toEqual(
          all.slice(Math.max(0, from - 1)),
        );
      // Each whole names the one before it, so that history leads back to the beginning.
      for (const link of links) expect(link.anchor).toBe(wholes.findLast((from) => from < link.revision));
      expect(chain.links.length).toBeLessThanOrEqual(64);
    }),
    { numRuns: 25 },
  );
});

test('a chain that is settled says the same and is read from its end', () => {
  const links: ChainLink[] = [];
  for (let at = 1; at <= 20; at += 1) links.push(nextLink(reread(links), version(at, 'word '.repeat(at * 20)), 2_000));
  const settled = settledLink(reread(links), 8);
  expect(settled).toMatchObject({ revision: 20, by: 'a1' });
  const after = reread([...links.slice(0, -1), settled as ChainLink]);
  expect(after.links).toHaveLength(1);
  expect(after.versions).toEqual(reread(links).versions.slice(-1));
  expect(settledLink(after, 8)).toBeNull();
});

test('history tells of each run of saves by one person the last', () => {
  const all = [
    version(1, 'a', 'a1', 0),
    version(2, 'b', 'a1', 1),
    version(3, 'c', 'a2', 2),
    version(4, 'd', 'a2', 3),
    version(5, 'e', 'a2', 40),
  ];
  expect(toHistory(all).map(({ revision }) => revision)).toEqual([5, 4, 2]);
  const long = Array.from({ length: 60 }, (_, at) => version(at + 1, `${at}`, 'a1', at));
  expect(toHistory(long).length).toBeGreaterThan(3);
});

import fc from 'fast-check';
import type { Doc } from '#contract';
import { erasedId } from '#core/people/erased';
import { eraseChain } from '#core/privacy/erase-chain';
import { replaceAccounts } from '#core/privacy/replace-accounts';
import { type Chain, nextLink, readChain } from '#core/texts/chain';
import { blankState, type SavedVersion } from '#core/texts/text-state';

// Ids that begin and end alike, so that a save may hold but a piece of one.
const ids = ['712020:3f0c2a51-6b7d-4c8e-9a10', '712020:3f0c2a51-6b7d-4c8e-9b10', '5b10ac8d82e05b22cc7d4ef5'] as const;
const gone = ids[0];
const erasing = new Map([[gone, erasedId(gone, 'a1b2c3')]]);

const mention = fc.constantFrom(...ids).map((id) => ({ type: 'mention', attrs: { id } }));
const words = fc
  .constantFrom('Cards', 'were declined', `asked ${gone} first`, 'é ☂')
  .map((text) => ({ type: 'text', text }));
const doc = fc
  .array(fc.oneof(mention, words), { maxLength: 5 })
  .map((content): Doc => ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content }] }));
const save = fc.record({ doc, by: fc.constantFrom(...ids), whole: fc.boolean() });
type Save = { doc: Doc; by: string; whole: boolean };

function written(saves: readonly Save[]): Chain {
  let chain = readChain('summary/what', 0, []);
  for (const [at, { doc: next, by, whole }] of saves.entries()) {
    const { beside } = blankState;
    const saved: SavedVersion = {
      id: chain.id,
      revision: at + 1,
      by,
      at: `2026-11-18T09:0${at}:00.000Z`,
      saveId: `s${at}`,
      doc: next,
      beside,
    };
    const link = nextLink(chain, saved, whole ? -10_000 : 100_000);
    chain = readChain(chain.id, 0, [...chain.links, link]);
  }
  return chain;
}

const rewritten = (chain: Chain): Chain => {
  const changed = new Map(eraseChain(chain, erasing).map((link) => [link.revision, link]));
  return readChain(
    chain.id,
    0,
    chain.links.map((link) => changed.get(link.revision) ?? link),
  );
};

test('an account is gone from every version of a text, and all else in it stands', () => {
  fc.assert(
    fc.property(fc.array(save, { maxLength: 7 }), (saves) => {
      const chain = written(saves);
      const erased = rewritten(chain);
      expect(erased.versions).toEqual(replaceAccounts(chain.versions, erasing));
      expect(JSON.stringify(erased)).not.toContain(gone);
      expect(eraseChain(erased, erasing)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('whoever writes on from a text read before leaves one that can be read, with every word of theirs', () => {
  fc.assert(
    fc.property(
      fc.array(save, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('Nobody knew yet', '☂'),
      (saves, more) => {
        const chain = written(saves);
        const last = chain.versions.at(-1)?.doc.content ?? [];
        const content = [...last, { type: 'paragraph', content: [{ type: 'text', text: more }] }];
        const next = written([...saves, { doc: { version: 1, type: 'doc', content }, by: ids[1], whole: false }]);
        const after = readChain(chain.id, 0, [...rewritten(chain).links, ...next.links.slice(-1)]);
        expect(after.versions.at(-1)?.doc).toEqual(replaceAccounts(next.versions.at(-1)?.doc, erasing));
      },
    ),
    { numRuns: 100 },
  );
});

import fc from 'fast-check';
import type { SavedVersion } from '#core/texts/text-state';
import { steps, type Step, wordsIn, writer } from './writers';

/** Everything that was typed and that nobody took away, in the order it was typed. */
function play(writers: number, all: readonly Step[]) {
  const store: SavedVersion[] = [];
  const people = Array.from({ length: writers }, (_, at) => writer(`a${at}`));
  const typed = new Set<string>();
  let saves = 0;
  all.forEach((step, at) => {
    const one = people[step.who];
    saves += 1;
    if (!one) return;
    if (step.do === 'save' || step.do === 'lose') one.save(store, `s${saves}`, step.do === 'lose');
    else if (step.do === 'look') one.look(store, `s${saves}`);
    else {
      const did = one.edit(step, `w${at}`);
      if (did.typed) typed.add(`w${at}`);
      for (const word of did.took) typed.delete(word);
    }
  });
  for (let turn = 0; turn < 4; turn += 1) for (const one of people) one.save(store, `end${(saves += 1)}`, false);
  return { store, people, typed };
}

test.each([2, 3])('loses no word in any interleaving of what %i people type, save, lose and read', (writers) => {
  fc.assert(
    fc.property(steps(writers), (all) => {
      const { store, people, typed } = play(writers, all);
      const head = store.at(-1);
      const kept = new Set([
        ...(head ? wordsIn(head.doc) : []),
        ...(head?.beside ?? []).flatMap(({ doc }) => wordsIn(doc)),
      ]);
      expect([...typed].filter((word) => !kept.has(word))).toEqual([]);
      for (const one of people) {
        expect(one.doc).toEqual(head?.doc ?? one.doc);
        expect(one.unsent()).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a save whose answer was lost is written once, however often it is tried', () => {
  fc.assert(
    fc.property(steps(2), fc.nat(4), (all, tries) => {
      const { store, people } = play(2, all);
      const one = people[0];
      if (!one) return;
      one.edit({ who: 0, do: 'newLine', at: 0, of: 0 }, 'last');
      for (let at = 0; at <= tries; at += 1) one.save(store, `t${at}`, true);
      one.save(store, 'again', false);
      const head = store.at(-1);
      expect(head && wordsIn(head.doc).filter((word) => word === 'last')).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

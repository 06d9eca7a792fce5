import fc from 'fast-check';
import type { ReviewText } from '#contract';
import { editDoc, wordsIn, type Step } from '../../core/texts/writers';
import { page, storePlayer } from './page-player';

const doings = [
  'save',
  'begin',
  'answer',
  'lose',
  'fail',
  'reload',
  'read',
  'read',
  'read',
  'peek',
  'late',
  'settle',
] as const;
type Doing = (typeof doings)[number];

const edits: readonly Step['do'][] = [
  'type',
  'type',
  'replace',
  'replace',
  'replace',
  'replace',
  'newLine',
  'newItem',
  'take',
  'takeBlock',
  'bold',
];
const steps = fc.array(
  fc.record({
    who: fc.nat(1),
    do: fc.constantFrom<(Doing | Step['do'])[]>(...edits, ...doings),
    at: fc.nat(2),
    of: fc.nat(1),
  }),
  { maxLength: 60, size: 'max' },
);

const isDoing = (what: Doing | Step['do']): what is Doing => doings.some((one) => one === what);

test('loses no word in any interleaving of typing, saves, lost requests and answers, reloads, news and settling', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const store = storePlayer();
      const pages = [page('a1'), page('a2')] as const;
      const answers: (ReviewText | null)[] = [null, null];
      const readings: (ReviewText | null)[] = [null, null];
      const typed = new Set<string>();
      const begin = (who: 0 | 1): void => {
        const sending = pages[who].begin();
        if (sending) answers[who] = store.save(sending, pages[who].me);
      };
      const answer = (who: 0 | 1): void => {
        if (answers[who]) pages[who].answered(answers[who]);
        answers[who] = null;
      };
      const settle = (who: 0 | 1): void => {
        const one = pages[who];
        const [first] = one.beside();
        // Whoever settles takes what stands beside into the text.
        if (first) one.settle(first.id, { ...one.doc(), content: [...one.doc().content, ...first.doc.content] });
      };
      const act = (what: Doing, who: 0 | 1): void => {
        const one = pages[who];
        if (what === 'save') {
          begin(who);
          answer(who);
        } else if (what === 'begin') begin(who);
        else if (what === 'answer') answer(who);
        else if (what === 'lose' || what === 'fail') {
          if (what === 'lose') begin(who);
          else one.begin();
          if (one.text().underway) one.failed();
          answers[who] = null;
        } else if (what === 'reload') {
          answers[who] = null;
          one.reload(store.told());
        } else if (what === 'read') one.read(store.told());
        else if (what === 'peek') readings[who] = store.told();
        else if (what === 'late') one.read(readings[who] ?? null);
        else settle(who);
      };
      all.forEach((step, at) => {
        const who = step.who === 0 ? 0 : 1;
        if (isDoing(step.do)) return act(step.do, who);
        const before = wordsIn(pages[who].doc());
        const doc = editDoc(pages[who].doc(), { ...step, do: step.do }, `w${at}`);
        pages[who].type(doc);
        const after = new Set(wordsIn(doc));
        if (after.has(`w${at}`)) typed.add(`w${at}`);
        for (const word of before) if (!after.has(word)) typed.delete(word);
      });
      for (let turn = 0; turn < 6; turn += 1)
        for (const who of [0, 1] as const) {
          answer(who);
          if (pages[who].text().underway) pages[who].failed();
          act('save', who);
          act('read', who);
        }
      const told = store.told();
      const kept = new Set([told, ...(told?.beside ?? [])].flatMap((one) => (one?.doc ? wordsIn(one.doc) : [])));
      expect([...typed].filter((word) => !kept.has(word))).toEqual([]);
      for (const one of pages) {
        expect(one.text().mine).toBeNull();
        expect(one.doc()).toEqual(told?.doc ?? one.doc());
      }
    }),
    { numRuns: 300 },
  );
});

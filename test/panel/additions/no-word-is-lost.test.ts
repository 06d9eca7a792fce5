import fc from 'fast-check';
import type { Addition } from '#contract';
import { nextSave } from '../../../static/panel/src/additions/next-save';
import { clashing, note, page, save, textOf } from './page-player';
import type { Page, Store } from './page-player';
import { storePlayer } from './store-player';

/** What can happen between two windows of two people, in any order. */
type Step =
  | { readonly do: 'write' | 'undo' | 'reload' | 'read' | 'choose'; readonly who: 0 | 1; readonly of: string }
  | { readonly do: 'save'; readonly who: 0 | 1; readonly of: string; readonly lost: 'nothing' | 'request' | 'answer' }
  /** A save whose answer comes later, and a reading that was begun before something else happened. */
  | { readonly do: 'begin' | 'answer' | 'peek' | 'late'; readonly who: 0 | 1; readonly of: string };

const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom('write', 'write', 'reload', 'read', 'choose', 'begin', 'answer', 'peek', 'late'),
      who: fc.constantFrom(0, 1),
      of: fc.constantFrom('7', '8'),
    }),
    fc.record({
      do: fc.constant('save'),
      who: fc.constantFrom(0, 1),
      of: fc.constant(''),
      lost: fc.constantFrom('nothing', 'request', 'answer'),
    }),
  ),
  { maxLength: 40 },
) as fc.Arbitrary<readonly Step[]>;

it('loses no word in any interleaving of edits, saves, lost requests, lost answers, reloads and news', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const store = storePlayer();
      const pages = [page('a1'), page('a2')] as const;
      const answers: (ReturnType<Store['save']> | null)[] = [null, null];
      const readings: (readonly Addition[])[] = [[], []];
      const written: string[] = [];
      const settle = (one: Page): void =>
        clashing(one.now()).forEach((id) => one.act({ type: 'settled', id, keep: 'mine' }));
      const doStep = (step: Step): void => {
        const one = pages[step.who];
        const busy = one.now().underway.length > 0;
        if (step.do === 'write') {
          const word = `word${written.length}`;
          written.push(word);
          // Who writes goes on from what stands on their screen, as one does in a text field.
          one.make(note(`${one.text(`note:${step.of}`)} ${word}`.trim(), step.of));
        } else if (step.do === 'save' && !busy) save(one, store, step.lost);
        else if (step.do === 'begin' && !busy) {
          const edits = nextSave(one.now());
          one.act({ type: 'saveBegan', ids: edits.map(({ id }) => id) });
          answers[step.who] = store.save(edits, one.me);
        } else if (step.do === 'answer' && answers[step.who]) {
          one.act({ type: 'saved', ...(answers[step.who] ?? { saved: [], conflicts: [] }) });
          answers[step.who] = null;
        } else if (step.do === 'reload') {
          answers[step.who] = null;
          one.reload(store.all());
        } else if (step.do === 'read') one.act({ type: 'met', additions: store.all() });
        else if (step.do === 'peek') readings[step.who] = store.all();
        else if (step.do === 'late') one.act({ type: 'met', additions: readings[step.who] ?? [] });
        else if (step.do === 'choose') settle(one);
      };
      all.forEach(doStep);
      pages.forEach((one, who) => {
        if (answers[who]) one.act({ type: 'saved', ...answers[who] });
        one.act({ type: 'retried' });
      });
      for (let turn = 0; turn < 6; turn += 1)
        for (const one of pages) {
          settle(one);
          save(one, store);
        }
      for (const one of pages) expect(one.now().pending.size).toBe(0);
      const kept = store.all().flatMap(({ body, earlier }) => [body, ...earlier.map((was) => was.body)].map(textOf));
      for (const word of written) expect(kept.some((text) => text.split(' ').includes(word))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

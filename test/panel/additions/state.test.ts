import type { AdditionBodies } from '#contract';
import type { Change } from '../../../static/panel/src/additions-keeper';
import { nextSave, waitBeforeSave } from '../../../static/panel/src/additions/next-save';
import { at, clashing, note, page, save, textOf } from './page-player';
import { storePlayer } from './store-player';

it('shows a change at once and has nothing left once it is saved', () => {
  const [store, noor] = [storePlayer(), page('a1')];
  noor.make(note('Two boards disagreed'));
  expect(noor.text('note:comment:7')).toBe('Two boards disagreed');
  save(noor, store);
  expect(noor.now().pending.size).toBe(0);
  expect(noor.text('note:comment:7')).toBe('Two boards disagreed');
});

it('meets no conflict with itself after an answer was lost, also when more was typed since', () => {
  const [store, noor] = [storePlayer(), page('a1')];
  noor.make(note('One'));
  save(noor, store, 'answer');
  noor.make(note('One and two'));
  save(noor, store);
  expect(clashing(noor.now())).toEqual([]);
  save(noor, store);
  expect(textOf(store.all()[0]?.body)).toBe('One and two');
  expect(store.all()[0]?.revision).toBe(2);
});

it('meets no conflict with its own lost answer after a reload', () => {
  const [store, noor] = [storePlayer(), page('a1')];
  noor.make(note('One'));
  save(noor, store, 'answer');
  noor.reload(store.all());
  expect(noor.now().pending.size).toBe(0);
});

it('keeps both versions where two people wrote the same note, and goes on with the chosen one', () => {
  const [store, noor, tomasz] = [storePlayer(), page('a1'), page('a2')];
  tomasz.make(note('The board read the old primary'));
  save(tomasz, store);
  noor.make(note('Nobody knew the board'));
  save(noor, store);
  expect(clashing(noor.now())).toEqual(['note:comment:7']);
  expect(noor.text('note:comment:7')).toBe('Nobody knew the board');
  expect(nextSave(noor.now())).toEqual([]);
  noor.act({ type: 'settled', id: 'note:comment:7', keep: 'mine' });
  save(noor, store);
  const [kept] = store.all();
  expect(textOf(kept?.body)).toBe('Nobody knew the board');
  expect(kept?.earlier.map(({ body }) => textOf(body))).toEqual(['The board read the old primary']);
});

it('joins two edits of a decision that touch different parts of it', () => {
  const decision = (change: Partial<AdditionBodies['decision']>): Change => ({
    id: 'decision:comment:7',
    about: 'decision',
    eventId: 'comment:7',
    issueId: '1',
    body: { knownThen: [], options: [], sensible: '', learnedLater: [], ...change },
  });
  const [store, noor] = [storePlayer(), page('a1')];
  noor.make(decision({}));
  save(noor, store);
  const tomasz = page('a2', store.all());
  tomasz.make(decision({ learnedLater: ['The failover had been at 01:29'] }));
  save(tomasz, store);
  noor.make(decision({ knownThen: ['The dashboard showed the primary healthy'] }));
  save(noor, store);
  save(noor, store);
  expect(store.all()[0]?.body).toMatchObject({
    knownThen: ['The dashboard showed the primary healthy'],
    learnedLater: ['The failover had been at 01:29'],
  });
});

it('takes back the last change, one after the other', () => {
  const noor = page('a1');
  noor.make(note('One'));
  noor.make(note('Two'));
  noor.act({ type: 'undone', at });
  expect(noor.text('note:comment:7')).toBe('One');
  noor.act({ type: 'undone', at });
  expect(noor.text('note:comment:7')).toBe('');
  expect(noor.now().pending.size).toBe(0);
});

it('gets the others through where the app will not take one of them', () => {
  const [store, noor] = [storePlayer(), page('a1')];
  noor.make(...['1', '2', '3', '4', '5'].map((of) => note(of === '4' ? 'far too long' : 'fine', of)));
  for (let turn = 0; turn < 12; turn += 1) {
    const edits = nextSave(noor.now());
    if (edits.length === 0) break;
    noor.act({ type: 'saveBegan', ids: edits.map(({ id }) => id) });
    if (edits.some(({ id }) => id === 'note:4')) noor.act({ type: 'saveFailed', problem: { code: 'storeFull' } });
    else noor.act({ type: 'saved', ...store.save(edits, 'a1') });
  }
  expect(store.all()).toHaveLength(4);
  expect([...noor.now().stuck.keys()]).toEqual(['note:4']);
  expect(noor.text('note:4')).toBe('far too long');
  expect(waitBeforeSave(noor.now())).toBeNull();
});

it('does not go back to an older reading', () => {
  const [store, noor] = [storePlayer(), page('a1')];
  noor.make(note('One'));
  save(noor, store);
  const old = store.all();
  noor.make(note('Two'));
  save(noor, store);
  noor.act({ type: 'met', additions: old });
  expect(noor.text('note:comment:7')).toBe('Two');
});

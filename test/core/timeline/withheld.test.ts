import { formerKeys, keysNotShown } from '#core/timeline/withheld';
import { linked, moved, unlinked } from './records';

const shown = (...keys: string[]) => new Set(keys);

test('a link that the changelog adds and the issue does not show is withheld', () => {
  expect(keysNotShown([linked(1, 'SEC-14'), linked(2, 'PAY-229')], shown('PAY-229'))).toEqual(['SEC-14']);
});

test('a link that was taken away is not', () => {
  expect(keysNotShown([linked(1, 'SEC-14'), unlinked(2, 'SEC-14')], shown())).toEqual([]);
});

test('a link taken away and made again is', () => {
  const histories = [linked(1, 'SEC-14'), unlinked(2, 'SEC-14'), linked(3, 'SEC-14')];
  expect(keysNotShown(histories, shown())).toEqual(['SEC-14']);
});

test('the order of entries in the answer does not matter, their time does', () => {
  const histories = [linked(1, 'SEC-14'), unlinked(2, 'SEC-14')];
  expect(keysNotShown([...histories].reverse(), shown())).toEqual([]);
});

test('a ticket linked in two ways counts once, until both are gone', () => {
  const both = [linked(1, 'SEC-14', 'blocks'), linked(2, 'SEC-14', 'relates to')];
  expect(keysNotShown(both, shown())).toEqual(['SEC-14']);
  expect(keysNotShown([...both, unlinked(3, 'SEC-14', 'blocks')], shown())).toEqual(['SEC-14']);
  expect(keysNotShown([...both, unlinked(3, 'SEC-14', 'blocks'), unlinked(4, 'SEC-14')], shown())).toEqual([]);
});

test('a ticket linked twice with the same words, once from each end, is withheld until both links are gone', () => {
  const both = [linked(1, 'SEC-14', 'relates to'), linked(2, 'SEC-14', 'relates to')];
  const one = [...both, unlinked(3, 'SEC-14', 'relates to')];
  expect(keysNotShown(one, shown())).toEqual(['SEC-14']);
  expect(keysNotShown([...one, unlinked(4, 'SEC-14', 'relates to')], shown())).toEqual([]);
});

test('a moved ticket is known by its former keys', () => {
  const own = formerKeys([moved(7, 'IMP-88', 'PROMO-1'), moved(8, 'PROMO-1', 'ORDER-3')]);
  expect(own).toEqual(['IMP-88', 'PROMO-1']);
  expect(keysNotShown([linked(1, 'IMP-88')], shown('ORDER-3', ...own))).toEqual([]);
});

test('a hidden ticket that was moved and then unlinked under its new key is not withheld', () => {
  const histories = [linked(1, 'SEC-14', 'blocks'), unlinked(2, 'VAULT-2', 'blocks')];
  expect(keysNotShown(histories, shown())).toEqual([]);
});

test('unlinking a ticket whose link is older than the changelog leaves other links alone', () => {
  const histories = [unlinked(1, 'OLD-1', 'blocks'), linked(2, 'SEC-14', 'blocks')];
  expect(keysNotShown(histories, shown())).toEqual(['SEC-14']);
});

test('a link type renamed between does not keep a link alive', () => {
  expect(keysNotShown([linked(1, 'SEC-14', 'depends on'), unlinked(2, 'SEC-14', 'needs')], shown())).toEqual([]);
});

test('other changes are no links', () => {
  expect(keysNotShown([moved(1, 'A-1', 'B-1')], shown())).toEqual([]);
});

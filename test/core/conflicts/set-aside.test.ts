import fc from 'fast-check';
import type { Addition } from '#contract';
import { idFits } from '#core/additions/id-fits';
import type { Conflict } from '#core/conflicts/conflict';
import { fineAbout, judged } from '#core/conflicts/set-aside';
import { added, found, instant } from './scene';

/** The word of somebody who looked at a conflict. */
const fine = (conflict: Conflict, at = conflict.at): Addition<'fine'> => ({
  ...fineAbout(conflict),
  about: 'fine',
  issueId: '1',
  body: { reason: 'One heard it from the other', at },
  revision: 1,
  by: 'noor',
  at: instant('2026-11-18T10:00'),
  earlier: [],
});

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A night with something of most kinds: told twice, outside, marks and a follow-up in the wrong order. */
const lines = added(
  { at: instant('2026-11-18T03:12'), text: 'Raised the pool on payments-db-2 from 20 to 200.' },
  { at: instant('2026-11-18T02:21'), text: 'Rollback is done, declines still at 30 %.', source: 'hand' },
  { at: instant('2024-11-18T02:21'), text: 'A call that nobody remembers', source: 'hand' },
).map((line, index) => ({ ...line, id: `event:${uuid(index)}` }));
const followUps = [
  { key: 'OPS-7', createdAt: instant('2026-11-01T09:00') },
  { key: 'OPS-8', createdAt: instant('2026-11-02T09:00') },
];
const conflicts = found({ additions: lines, followUps, marks: { detected: '02:10', acknowledged: '01:58' } });

describe('conflicts that are fine', () => {
  it('are open no more, and what was said of them stays beside them', () => {
    expect(new Set(conflicts.map(({ code }) => code)).size).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.subarray(conflicts), (looked) => {
        const words = looked.map((conflict) => fine(conflict));
        const { open, fine: aside } = judged(conflicts, words);
        expect(aside.map(({ conflict }) => conflict)).toEqual(looked);
        expect(aside.map(({ word }) => word)).toEqual(words);
        expect([...open, ...looked].sort(byAt)).toEqual([...conflicts].sort(byAt));
      }),
    );
  });

  it('are open again once the word is taken back, and once their moment has moved', () => {
    for (const conflict of conflicts) {
      expect(judged(conflicts, [{ ...fine(conflict), body: null }]).open).toEqual(conflicts);
      expect(judged(conflicts, [fine(conflict, instant('2026-11-18T00:00'))]).open).toEqual(conflicts);
    }
  });

  it('have ids that fit, and that fit nothing else', () => {
    for (const conflict of conflicts) {
      const edit = { ...fine(conflict), revision: 0 };
      expect(idFits(edit, 'noor')).toBe(true);
      expect(idFits({ ...edit, eventId: 'comment:1' }, 'noor')).toBe(false);
      expect(idFits({ ...edit, id: `${edit.id}0` }, 'noor')).toBe(false);
      expect(idFits({ ...edit, id: edit.id.replace(conflict.code, 'anything') }, 'noor')).toBe(false);
    }
    expect(new Set(conflicts.map((conflict) => fineAbout(conflict).id)).size).toBe(conflicts.length);
  });
});

const byAt = (a: Conflict, b: Conflict): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

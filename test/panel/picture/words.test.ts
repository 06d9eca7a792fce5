import type { Conflict } from '#core/conflicts/conflict';
import { byMinute, nextEvent } from '../../../static/panel/src/picture/mark-change';
import { markFlags } from '../../../static/panel/src/picture/why';
import { conflictWords } from '../../../static/panel/src/words/conflicts';
import { marksAt } from '../../core/lifecycle/any-marks';
import { event } from '../builders';

const at = '2026-11-18T03:12:00.000Z';
const common = { eventIds: ['a', 'b'], at } as const;
const telling = {
  time: (moment: string) => moment.slice(11, 16),
  date: (moment: string) => moment.slice(0, 10),
  duration: (ms: number) => `${Math.round(ms / 60_000)} min`,
  places: () => 'PAY-231 and the chat',
};

const conflicts: readonly Conflict[] = [
  { ...common, code: 'endBeforeStart', ms: 60_000 },
  { ...common, code: 'marksOutOfOrder', first: 'mitigated', second: 'resolved', ms: 60_000 },
  { ...common, code: 'outsideIncident', side: 'before', ms: 60_000 },
  { ...common, code: 'toldTwice', ms: 120_000 },
  { ...common, code: 'suspiciousZone', origin: 'inc-88', minutes: -330 },
  { ...common, code: 'skippedHour', zone: 'Europe/Berlin', minutes: 60 },
  { ...common, code: 'repeatedHour', zone: 'Europe/Berlin', otherAt: '2026-11-18T04:12:00.000Z' },
  { ...common, code: 'clockSkew', origin: '', ms: -360_000 },
  { ...common, code: 'lostMidnight', origin: 'inc-88' },
  { ...common, code: 'followUpBeforeDetection', key: 'OPS-91', ms: 60_000 },
];

describe('a conflict in words', () => {
  it.each(conflicts.map((conflict) => [conflict.code, conflict] as const))(
    '%s says what and asks, and blames nothing',
    (_, conflict) => {
      const { title, detail } = conflictWords(conflict, telling);
      expect(`${title} ${detail}`).not.toMatch(/undefined|NaN|\[object|wrong|error|invalid|mistake|fail/i);
      expect(title.length).toBeLessThan(60);
    },
  );

  it('of a moment told twice names both places', () => {
    expect(conflictWords({ ...common, code: 'toldTwice', ms: 120_000 }, telling)).toEqual({
      title: '03:12 told twice',
      detail: 'In PAY-231 and the chat, 2 min apart.',
    });
  });
});

describe('marks as lines of the list', () => {
  it('say how long after the one before, and why, in the order of their time', () => {
    const marks = marksAt({ impactStart: '01:31', detected: '01:52' });
    const flags = markFlags(marks, telling.time, { eventOf: () => undefined, nameOf: () => 'Noor Haddad' });
    expect(flags.map(({ name, words }) => `${name} ${words}`)).toEqual([
      'Impact start 01:31 set by Noor Haddad',
      'Detected 01:52 21 min after impact start, set by Noor Haddad',
    ]);
  });
});

describe('a step of a mark', () => {
  it('goes to the next full minute', () => {
    expect(byMinute('2026-11-18T03:16:02.000Z', -1)).toBe('2026-11-18T03:16:00.000Z');
    expect(byMinute('2026-11-18T03:16:02.000Z', 1)).toBe('2026-11-18T03:17:00.000Z');
    expect(byMinute('2026-11-18T03:16:00.000Z', -1)).toBe('2026-11-18T03:15:00.000Z');
  });

  it('goes to the next event of another time', () => {
    const events = ['03:10', '03:16', '03:20'].map((clock) => event({ at: `2026-11-18T${clock}:00.000Z` }));
    expect(nextEvent('2026-11-18T03:16:00.000Z', 1, events)?.at).toContain('03:20');
    expect(nextEvent('2026-11-18T03:16:00.000Z', -1, events)?.at).toContain('03:10');
    expect(nextEvent('2026-11-18T03:20:00.000Z', 1, events)).toBeUndefined();
  });
});

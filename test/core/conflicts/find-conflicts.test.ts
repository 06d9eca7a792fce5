import fc from 'fast-check';
import { conflictCodes } from '#contract';
import type { Addition } from '#contract';
import { added, codes, found, instant, night } from './scene';

const minutes = (count: number): number => count * 60_000;

/** The night's chat, told a little after Jira's own times; `shift` moves all of it. */
const chat = (shift = 0, from = 0) =>
  added(
    ...(
      [
        ['01:53', 'card declines above 5 % for 10 min, checkout-eu, 31 %'],
        ['02:15', 'decision: roll back PAY-229, not fail over the database'],
        ['02:22', 'rollback done, declines still 30 %'],
        ['03:13', 'pool on db-2 raised, 20 -> 200'],
        ['03:17', 'who tells the shoppers'],
      ] as const
    )
      .slice(from)
      .map(([clock, text]) => ({
        at: new Date(Date.parse(instant(`2026-11-18T${clock}`)) + minutes(shift)).toISOString(),
        text,
      })),
  );

it('a clean night has none', () => expect(found({})).toEqual([]));

describe('each kind, planted', () => {
  it('end before start', () => {
    const additions = added({ at: instant('2026-11-18T02:30'), endAt: instant('2026-11-18T02:10') });
    expect(found({ additions })).toEqual([
      { code: 'endBeforeStart', eventIds: ['event:0'], at: instant('2026-11-18T02:30'), ms: minutes(20) },
    ]);
  });

  it('marks out of order', () => {
    const marks = { detected: '01:52', mitigated: '03:50', resolved: '03:40' };
    expect(found({ marks })).toEqual([
      {
        code: 'marksOutOfOrder',
        eventIds: [],
        at: instant('2026-11-18T03:40'),
        first: 'mitigated',
        second: 'resolved',
        ms: minutes(10),
      },
    ]);
  });

  it('time outside the incident, on either side; one entry for a whole source', () => {
    const additions = added(
      { at: instant('2025-11-18T02:10') },
      { at: instant('2025-11-18T02:11') },
      { source: 'hand', at: instant('2026-11-28T02:11') },
    );
    expect(found({ additions })).toMatchObject([
      { code: 'outsideIncident', side: 'before', eventIds: ['event:0', 'event:1'] },
      { code: 'outsideIncident', side: 'after', eventIds: ['event:2'] },
    ]);
  });

  it('the same moment told twice, in a ticket and in a chat', () => {
    expect(found({ additions: chat(0, 3) })).toEqual([
      {
        code: 'toldTwice',
        eventIds: ['event:0', 'comment:PAY-231-03:12'],
        at: instant('2026-11-18T03:12'),
        ms: minutes(1),
      },
    ]);
  });

  it.each([60, -60, 330, -480])('a source read in a zone %d minutes off', (shift) => {
    const zones = found({ additions: chat(shift) }).filter(({ code }) => code === 'suspiciousZone');
    expect(zones).toMatchObject([{ origin: 'inc-88', minutes: shift }]);
  });

  it('an hour that the clocks skipped', () => {
    // In Berlin 02:00 to 03:00 was not shown on 29 March 2026: 02:30 is kept as 01:30 UTC.
    const given = { source: 'hand', zone: 'Europe/Berlin' } as const;
    const additions = added(
      { ...given, at: instant('2026-03-29T01:30') },
      { ...given, at: instant('2026-03-29T02:30') },
    );
    const skipped = found({ additions }).filter(({ code }) => code === 'skippedHour');
    expect(skipped).toMatchObject([{ eventIds: ['event:0'], zone: 'Europe/Berlin', minutes: 60 }]);
  });

  it('an hour that the clocks showed twice, with the other instant it may have been', () => {
    const given = { source: 'hand', zone: 'America/New_York' } as const;
    const additions = added(
      { ...given, at: instant('2026-11-01T04:30') },
      { ...given, at: instant('2026-11-01T05:05') },
      { ...given, at: instant('2026-11-01T06:05') },
      { ...given, at: instant('2026-11-01T07:05') },
    );
    const repeated = found({ additions }).filter(({ code }) => code === 'repeatedHour');
    expect(repeated).toMatchObject([{ eventIds: ['event:1', 'event:2'], otherAt: instant('2026-11-01T06:05') }]);
  });

  it('a clock that goes wrong by some minutes', () => {
    const skew = found({ additions: chat(6) }).filter(({ code }) => code === 'clockSkew');
    expect(skew).toMatchObject([{ origin: 'inc-88', ms: minutes(7) }]);
  });

  it('a date lost after midnight', () => {
    const evening = added({ at: instant('2026-11-17T22:04'), text: 'settlement is out, watching it for half an hour' });
    const lost = [...evening, ...chat(-24 * 60).map((one, index) => ({ ...one, id: `event:${index + 1}` }))];
    expect(codes({ additions: lost })).toContain('lostMidnight');
  });

  it('a date lost after midnight, of words that stand nowhere else', () => {
    const line = (clock: string) => ({ at: instant(`2026-11-17T${clock}`), text: `something at ${clock}` });
    const additions = added(line('02:10'), line('03:20'), line('22:30'), line('23:35'));
    expect(found({ additions })).toMatchObject([{ code: 'lostMidnight', eventIds: ['event:0', 'event:1'] }]);
  });

  it('a follow-up that is older than the detection', () => {
    const followUps = [{ key: 'OPS-91', createdAt: instant('2026-11-18T01:40') }];
    expect(found({ followUps })).toMatchObject([{ code: 'followUpBeforeDetection', key: 'OPS-91', ms: minutes(12) }]);
  });
});

describe('what is no conflict', () => {
  it('a chat at its right times shows only what it repeats', () => {
    expect(new Set(codes({ additions: chat() }))).toEqual(new Set(['toldTwice']));
  });

  it('an impact that began ten days before it was noticed', () => {
    expect(codes({ marks: { impactStart: '00:10', detected: '01:52' } })).toEqual([]);
  });

  it('short words, and other numbers about the same thing', () => {
    const at = instant('2026-11-18T03:13');
    expect(codes({ additions: added({ at, text: 'on it' }) })).toEqual([]);
    const other = added({ at: instant('2026-11-18T02:22'), text: 'rollback done, declines still at 12 now' });
    expect(codes({ additions: other })).toEqual([]);
  });

  it('what somebody hid with a reason', () => {
    const hide: Addition = {
      id: 'hide:event:0',
      about: 'hide',
      eventId: 'event:0',
      issueId: '1',
      body: { reason: 'stands in PAY-231' },
      revision: 1,
      by: 'noor',
      at: instant('2026-11-18T09:00'),
      earlier: [],
    };
    expect(codes({ additions: [...chat(0, 3), hide] })).toEqual([]);
  });
});

it('every conflict names events that are there, and comes in the order of its time', () =>
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), fc.nat({ max: 4 }), (shift, from) => {
      const additions = chat(shift, from);
      const all = found({ additions });
      const ids = new Set([...night, ...additions].map(({ id }) => id));
      for (const { code, eventIds } of all) {
        expect(conflictCodes).toContain(code);
        for (const id of eventIds) expect(ids).toContain(id);
      }
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort());
    }),
  ));

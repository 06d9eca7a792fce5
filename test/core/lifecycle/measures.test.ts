import fc from 'fast-check';
import { measureNames, measures } from '#core/lifecycle/measures';
import { phases } from '#core/lifecycle/phases';
import { isKnown, standingMarks } from '#core/lifecycle/standing-marks';
import { anyMarks, markWord, marksAt } from './any-marks';
import { at } from './told';

const night = marksAt({
  impactStart: '01:31',
  detected: '01:52',
  acknowledged: '01:58',
  mitigated: '03:16',
  resolved: '03:40',
});
const minutes = (count: number): number => count * 60_000;

describe('a person’s word about a mark', () => {
  const proposed = { detected: { at: at('01:52'), eventId: 'created:1', rule: 'opened' } } as const;

  it('goes before the proposal', () => {
    const said = markWord('detected', { at: at('01:40'), reason: 'from the graph' });
    expect(standingMarks(proposed, [said]).detected).toEqual({
      state: 'said',
      at: at('01:40'),
      eventId: null,
      reason: 'from the graph',
      by: 'noor',
      saidAt: at('09:00'),
    });
  });

  it('taken back lets the proposal stand again', () => {
    expect(standingMarks(proposed, [markWord('detected', null)]).detected).toEqual({
      state: 'proposed',
      ...proposed.detected,
    });
  });

  it('may be that there was none, with the reason', () => {
    const said = markWord('detected', { notApplicable: true, reason: 'planned work' });
    expect(standingMarks(proposed, [said]).detected).toMatchObject({ state: 'notApplicable', reason: 'planned work' });
  });
});

describe('phases', () => {
  it('of the payment outage are those of its picture', () => {
    expect(phases(night).map(({ phase, ms }) => [phase, ms])).toEqual([
      ['detection', minutes(21)],
      ['response', minutes(84)],
      ['resolution', minutes(24)],
    ]);
  });

  it('follow each other without gap or overlap, and add up to the span', () =>
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const found = phases(marks);
        const [first, last] = [found[0], found.at(-1)];
        if (!first || !last) return;
        const span = Date.parse(last.to.at) - Date.parse(first.from.at);
        expect(found.reduce((sum, { ms }) => sum + ms, 0)).toBe(span);
        found.forEach((phase, index) => {
          expect(phase.ms).toBeGreaterThanOrEqual(0);
          if (index > 0) expect(phase.from).toEqual(found[index - 1]?.to);
        });
      }),
    ));
});

describe('measures', () => {
  it('of the payment outage are those beside its timeline, each with both ends', () => {
    const found = measures(night, 'sev1');
    expect(found.detect).toMatchObject({ state: 'measured', ms: minutes(21) });
    expect(found.acknowledge).toMatchObject({ state: 'measured', ms: minutes(6) });
    expect(found.mitigate).toMatchObject({ state: 'measured', ms: minutes(105) });
    expect(found.resolve).toEqual({
      state: 'measured',
      ms: minutes(129),
      from: { mark: 'impactStart', at: at('01:31'), eventId: null, rule: null },
      to: { mark: 'resolved', at: at('03:40'), eventId: null, rule: null },
    });
  });

  it('without an impact start are not applicable, and say so; only acknowledging can be told', () => {
    const found = measures(marksAt({ detected: '01:52', acknowledged: '01:58', resolved: '03:40' }), null);
    expect(found.resolve).toEqual({ state: 'notApplicable', why: 'unknown', mark: 'impactStart' });
    expect(found.acknowledge).toMatchObject({ ms: minutes(6) });
  });

  it.each(['nearMiss', 'falseAlarm'] as const)('a %s counts in none', (severity) => {
    for (const name of measureNames) expect(measures(night, severity)[name]).toMatchObject({ why: severity });
  });

  it('are never a number for what nobody knows, and never less than nothing', () =>
    fc.assert(
      fc.property(anyMarks, (marks) => {
        for (const found of Object.values(measures(marks, null))) {
          if (found.state === 'notApplicable') continue;
          expect(isKnown(marks[found.from.mark]) && isKnown(marks[found.to.mark])).toBe(true);
          const ms = Date.parse(found.to.at) - Date.parse(found.from.at);
          expect(found.state).toBe(ms < 0 ? 'invalid' : 'measured');
          if (found.state === 'measured') expect(found.ms).toBe(ms);
        }
      }),
    ));
});

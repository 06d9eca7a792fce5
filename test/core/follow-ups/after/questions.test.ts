import fc from 'fast-check';
import type { Addition } from '#contract';
import { daysOver } from '#core/follow-ups/after/days-over';
import { agreedId, agreedTo, askedToAgree } from '#core/follow-ups/after/agreement';
import { workedId, workedQuestions } from '#core/follow-ups/after/questions';
import { live } from './live';

const DAY_MS = 86_400_000;
const closedAt = '2026-06-01T09:00:00.000Z';
const after = (days: number): number => Date.parse(closedAt) + days * DAY_MS;
const at = (days: number): string => new Date(after(days)).toISOString();
const closed = live({ closedAt, status: { id: '3', name: 'Done', category: 'done' } });

const addition = (id: string, about: 'worked' | 'agreed', written: string, taken = false): Addition =>
  ({
    id,
    about,
    eventId: null,
    issueId: null,
    body: taken ? null : about === 'worked' ? { verdict: 'yes', text: '' } : {},
    revision: 1,
    by: 'ada',
    at: written,
    earlier: [],
  }) as Addition;

describe('whether it worked', () => {
  const asked = (days: number, ...additions: Addition[]): number[] =>
    workedQuestions([closed], additions, after(days)).map((one) => one.days);

  it.each([
    [0, []],
    [29.9, []],
    [30, [30]],
    [89.9, [30]],
    [90, [90]],
    [400, [90]],
  ])('%d days after it was closed asks %j', (days, expected) => expect(asked(days)).toEqual(expected));

  it('is not asked of what is open', () => {
    expect(workedQuestions([live()], [], after(400))).toEqual([]);
  });

  it('is asked once, and again where the answer is taken back', () => {
    expect(asked(31, addition(workedId(closed.intention, 30), 'worked', at(30)))).toEqual([]);
    expect(asked(31, addition(workedId(closed.intention, 30), 'worked', at(30), true))).toEqual([30]);
    expect(asked(91, addition(workedId(closed.intention, 30), 'worked', at(30)))).toEqual([90]);
  });

  it('is asked anew of what was closed once more since the answer', () => {
    expect(asked(31, addition(workedId(closed.intention, 30), 'worked', at(-40)))).toEqual([30]);
  });

  it('is asked at most once of each, whenever one looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        expect(asked(days).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('agreement', () => {
  const idea = (askedToAgree?: string[]) => ({ ...(askedToAgree && { askedToAgree }) });

  it('is asked of the owner and whoever leads the project, each once', () => {
    expect(askedToAgree({ idea: idea(), ownerId: 'ada', leadId: 'noor' })).toEqual(['ada', 'noor']);
    expect(askedToAgree({ idea: null, ownerId: 'ada', leadId: 'ada' })).toEqual(['ada']);
    expect(askedToAgree({ idea: idea([]), ownerId: null, leadId: 'noor' })).toEqual(['noor']);
  });

  it('is asked of whom the team names instead', () => {
    expect(askedToAgree({ idea: idea(['tomasz']), ownerId: 'ada', leadId: 'noor' })).toEqual(['tomasz']);
  });

  it('holds for one follow-up and one person, until it is taken back', () => {
    const yes = addition(agreedId('a', 'ada'), 'agreed', at(0));
    const back = addition(agreedId('a', 'noor'), 'agreed', at(0), true);
    const other = addition(agreedId('b', 'noor'), 'agreed', at(0));
    expect(agreedTo([yes, back, other], 'a')).toEqual(['ada']);
  });
});

describe('the days since it was due', () => {
  const due = live({ due: '2026-11-20' });
  it.each([
    ['2026-11-19', 0],
    ['2026-11-20', 0],
    ['2026-11-21', 1],
    ['2026-12-20', 30],
  ])('on %s are %d', (today, days) => expect(daysOver(due, today)).toBe(days));

  it('do not count once it is done, or where it is due on no day', () => {
    expect(daysOver({ ...due, status: { ...due.status, category: 'done' } }, '2026-12-20')).toBe(0);
    expect(daysOver(live(), '2026-12-20')).toBe(0);
  });
});

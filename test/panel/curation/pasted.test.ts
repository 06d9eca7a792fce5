import fc from 'fast-check';
import type { TimelineEvent } from '#contract';
import { parseTranscript } from '#core/transcript/parse-transcript';
import { lineCounts, missing, toEvents } from '../../../static/panel/src/curation/pasted';
import type { Pasted } from '../../../static/panel/src/curation/pasted';
import { momentOf, wallTimeOf } from '../../../static/panel/src/curation/wall-time';

const pasted = (change: Partial<Pasted> = {}): Pasted => ({
  text: '',
  date: '2026-11-18',
  zone: 'UTC',
  origin: '',
  corrections: {},
  people: {},
  adding: false,
  ...change,
});
const read = (text: string, corrections = {}) =>
  parseTranscript(text, { date: '2026-11-18', zone: 'UTC', corrections: new Map(Object.entries(corrections)) });

const line = fc.oneof(
  fc.constantFrom(
    '',
    '02:14 rolled back',
    'Noor Haddad  2:58 AM',
    'on it',
    '[10:15 AM] Mei',
    '02:20 <jonas> looking',
    '---',
  ),
  fc.string({ maxLength: 20 }).map((words) => words.replace(/[\r\n]/g, ' ')),
);

it('counts every line of the text once, whatever was pasted and taken out', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(5), (lines, out) => {
      const text = lines.join('\n');
      const first = read(text);
      const id = first.events[out]?.id;
      const counts = lineCounts(read(text, id ? { [id]: { notAnEvent: true } } : {}));
      const { lines: all, ...parts } = counts;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
      expect(all).toBe(lines.length);
    }),
  );
});

it('adds nothing twice, and as many of those alike as the text tells', () => {
  const transcript = read('02:14 Noor: rolling back\n02:14 Noor: rolling back\n02:15 Mei: thanks');
  const events = toEvents({ transcript, pasted: pasted(), people: [] });
  const there = events.map((event) => ({ ...event }) as unknown as TimelineEvent);
  expect(missing(events, [])).toHaveLength(3);
  expect(missing(events, there.slice(0, 1))).toHaveLength(2);
  expect(missing(events, there)).toEqual([]);
});

it('takes a name that one person bears for that person, and a person’s word before it', () => {
  const people = [{ accountId: 'a1', name: 'Noor Haddad', active: true }];
  const transcript = read('Noor Haddad  2:58 AM\nlooking\n\nMei  2:59 AM\ntoo');
  const who = (chosen: Pasted['people']) =>
    toEvents({ transcript, pasted: pasted({ people: chosen }), people }).map(
      ({ authorId, authorName }) => authorId ?? authorName,
    );
  expect(who({})).toEqual(['a1', 'Mei']);
  expect(who({ Mei: 'a1', 'Noor Haddad': '' })).toEqual(['Noor Haddad', 'a1']);
});

describe('a time as it is typed', () => {
  it('comes back as it was typed, in any zone, unless clocks never showed it', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const at = new Date(Math.floor(instant.getTime() / 1000) * 1000).toISOString();
        expect(momentOf(wallTimeOf(at, zone))?.at).toBe(at);
      }),
    );
  });

  it('is said to have been skipped or shown twice where the clocks changed', () => {
    const at = (date: string, time: string, which: 'first' | 'second' = 'first') =>
      momentOf({ date, time, zone: 'Europe/Berlin', which });
    expect(at('2026-03-29', '02:30')?.odd).toBe('skipped');
    expect(at('2026-10-25', '02:30')).toEqual({ at: '2026-10-25T00:30:00.000Z', odd: 'repeated' });
    expect(at('2026-10-25', '02:30', 'second')?.at).toBe('2026-10-25T01:30:00.000Z');
    expect(at('2026-10-26', '02:30:15')).toEqual({ at: '2026-10-26T01:30:15.000Z' });
  });

  it('is none while its zone is not one', () => {
    expect(momentOf({ date: '2026-11-18', time: '02:14', zone: 'Middle/Earth', which: 'first' })).toBeNull();
    expect(momentOf({ date: '', time: '02:14', zone: 'UTC', which: 'first' })).toBeNull();
  });
});

import { parseTranscript } from '#core/transcript/parse-transcript';
import type { Correction } from '#core/transcript/parsed-line';
import { told, understood } from './understood';

const TEXT = '23:50 deploy\n00:10 alert\nnobody knows when\n00:30 rollback';
const corrections = (...entries: [string, Correction][]) => ({ corrections: new Map(entries) });

describe('what a person corrects', () => {
  it('a date moves its line and the undated lines beneath', () => {
    expect(told(TEXT, { zone: 'UTC', ...corrections(['2', { date: '2019-03-01' }]) })).toEqual([
      '2019-02-08T23:50:00 | deploy',
      '2019-03-01T00:10:00 | alert\nnobody knows when',
      '2019-03-01T00:30:00 | rollback',
    ]);
  });

  it('a zone, a time, an author and words are of that line alone', () => {
    const options = corrections(['2', { zone: 'America/New_York', time: '7:15 pm', author: 'Ana', text: 'the alert' }]);
    expect(told(TEXT, { zone: 'UTC', ...options })).toEqual([
      '2019-02-08T23:50:00 | deploy',
      '2019-02-09T00:15:00 | Ana | the alert',
      '2019-02-09T00:30:00 | rollback',
    ]);
    expect(understood(TEXT, options).events.map(({ corrected }) => corrected ?? false)).toEqual([false, true, false]);
  });

  it('a line that is no event goes to the rest, and a line of the rest becomes an event where it is given a time', () => {
    const text = 'hello\n\n### Notes\nit went down\n- 10:15 up';
    const { events, rest } = understood(text, corrections(['5', { notAnEvent: true }], ['4', { time: '10:05' }]));
    expect(events.map(({ time, text: words }) => [time, words])).toEqual([['10:05:00', 'it went down']]);
    expect(rest.filter(({ why }) => why === 'taken-out').map(({ line }) => line)).toEqual([5]);
  });

  it('outlast another date and another zone, and make sure what was doubtful', () => {
    const options = corrections(['1', { date: '2019-02-01', zone: 'UTC', time: '23:51' }]);
    const before = understood(TEXT, options).events[0];
    const after = understood(TEXT, { ...options, date: '2020-01-01', zone: 'Asia/Tokyo' }).events[0];
    expect(after).toEqual(before);
    expect(before).toMatchObject({ at: '2019-02-01T23:51:00.000Z', confidence: 1, doubts: [] });
  });

  it('that cannot be read change nothing', () => {
    const nonsense = corrections(
      ['1', { date: '2019-13-45', zone: 'Mars/Olympus', time: 'noonish' }],
      ['77', { time: '10:00' }],
    );
    expect(told(TEXT, nonsense)).toEqual(told(TEXT));
  });

  it('an author can be taken away', () => {
    expect(told('ana [10:15 AM]\nhi\n\nben [10:16 AM]\nyes', corrections(['1', { author: null }]))[0]).toBe(
      '2019-02-08T09:15:00 | hi',
    );
  });
});

describe('what is doubtful', () => {
  const doubts = (text: string, zone = 'Europe/Paris') =>
    parseTranscript(text, { date: '2019-02-08', zone }).events.map((event) => event.doubts);

  it.each([
    ['10:15 x', 'date-assumed'],
    ['10:15 x', 'zone-assumed'],
    ['2019-03-31 02:30 x', 'hour-skipped'],
    ['2019-10-27 02:30 x', 'hour-repeated'],
    ['2019-07-01 10:15 PST x', 'zone-season'],
    ['2019-07-01 10:15 IST x', 'zone-ambiguous'],
    ['06/04/2019 10:15 x', 'day-month-order'],
    ['12:48 UTC (6:48 PDT): x', 'times-disagree'],
    ['20202-01-16 12:00 x', 'date-mistyped'],
    ['12:26-12:?? x', 'end-unreadable'],
    ['~10:15 x', 'approximate'],
    ['2019-02-08 - x', 'no-time'],
    ['Feb 8 10:15 x', 'year-assumed'],
  ])('%s: %s', (text, doubt) => {
    const [found] = doubts(text);
    expect(found).toContain(doubt);
    expect(understood(text).events[0]?.confidence).toBeLessThan(1);
  });

  it('two orders of day and month are told apart by a day beyond twelve, or by how near the dates lie', () => {
    expect(told('01/13/2019 10:15 a\n02/06/2019 10:15 b', { zone: 'UTC' })[1]).toBe('2019-02-06T10:15:00 | b');
    expect(told('13/01/2019 10:15 a\n02/06/2019 10:15 b', { zone: 'UTC' })[1]).toBe('2019-06-02T10:15:00 | b');
    expect(
      told('- 06/04/2023 21:42 a\n- 07/04/2023 01:00 b\n- 10/04/2023 09:21 c', { date: '2023-04-12', zone: 'UTC' })[0],
    ).toBe('2023-04-06T21:42:00 | a');
  });

  it('an unknown zone is taken for UTC and called so', () => {
    const [event] = parseTranscript('2019-02-08 10:15 x', { date: '2019-02-08', zone: 'Mars/Olympus' }).events;
    expect(event).toMatchObject({ at: '2019-02-08T10:15:00.000Z', doubts: ['zone-unknown'] });
  });

  it('a line with everything said is sure', () => {
    expect(doubts('2019-02-08T10:15:02Z x')).toEqual([[]]);
  });
});

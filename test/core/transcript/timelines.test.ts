import { doubtsOf, restOf, told, understood } from './understood';

describe('timelines as people write them', () => {
  it('lets dates in headings govern the times beneath', () => {
    expect(told('## Timeline\n\n### 2019-02-08 23:50 PST\n\nslow\n\n### 23:55\n\nslower\n\n### 00:10\n\nup')).toEqual([
      '2019-02-09T07:50:00 | slow',
      '2019-02-09T07:55:00 | slower',
      '2019-02-09T08:10:00 | up',
    ]);
  });

  it('reads zones in headings, in sentences, beside times and in the heads of tables', () => {
    expect(told('## Timeline (times in CEST)\n\n### 2019-07-01\n- **11:15** slow\n- *11:30* up')).toEqual([
      '2019-07-01T09:15:00 | slow',
      '2019-07-01T09:30:00 | up',
    ]);
    expect(
      told('All times in PST, on February 8th 2019\n\n* [13:20] merged\n          and deployed\n* [16:04] slow'),
    ).toEqual(['2019-02-08T21:20:00 | merged\nand deployed', '2019-02-09T00:04:00 | slow']);
    expect(
      told('10:15 CET (09:15 UTC): a\n10:20 UTC+2 b\n10:25 America/New_York c\n10:35 ET d\n16:37 Denver - e'),
    ).toEqual([
      '2019-02-08T09:15:00 | a',
      '2019-02-08T08:20:00 | b',
      '2019-02-08T15:25:00 | c',
      '2019-02-08T15:35:00 | d',
      '2019-02-08T23:37:00 | e',
    ]);
  });

  it('reads tables, with a date column, ranges and rows without a date', () => {
    const text = `| Day | Date (2018) | Time (UTC) | Who | What |
|---|---|---|---|---|
| Thu | Feb 8 | 23:50 | Ana | deploy |
|  |  | 00:10 | Ben | alert |
| Sat | Feb 10 | 10:00–11:30 | | fix \\| check |`;
    expect(told(text)).toEqual([
      '2018-02-08T23:50:00 | Ana | deploy',
      '2018-02-09T00:10:00 | Ben | alert',
      '2018-02-10T10:00:00 | fix | check',
    ]);
    expect(understood(text).events[2]?.endAt).toBe('2018-02-10T11:30:00.000Z');
  });

  it('reads dotted times, French times, German hours and their months', () => {
    expect(told('09.30 started\n10.15 - 10.45 slow\n11h05 up')).toEqual([
      '2019-02-08T08:30:00 | started',
      '2019-02-08T09:15:00 | slow',
      '2019-02-08T10:05:00 | up',
    ]);
    expect(told('8. Februar 2019\n10:15 Uhr Alarm\nFreitag, 8. Februar 2019, 10:20 Uhr: weiter')).toEqual([
      '2019-02-08T09:15:00 | Alarm',
      '2019-02-08T09:20:00 | weiter',
    ]);
  });

  it('does not take numbers of versions and sections for dotted times', () => {
    expect(told('10:00 start\n1.12 GB free\n2.30 released')).toEqual([
      '2019-02-08T09:00:00 | start\n1.12 GB free\n2.30 released',
    ]);
  });

  it('reads twelve-hour clocks past midnight and past noon', () => {
    expect(told('11:50 PM alert\n12:05 AM seen\n1:10 AM up')).toEqual([
      '2019-02-08T22:50:00 | alert',
      '2019-02-08T23:05:00 | seen',
      '2019-02-09T00:10:00 | up',
    ]);
    expect(told('11:50 alert\n12:05 seen\n1:10 up')).toEqual([
      '2019-02-08T10:50:00 | alert',
      '2019-02-08T11:05:00 | seen',
      '2019-02-08T12:10:00 | up',
    ]);
  });

  it('reads dates and times that close a line', () => {
    expect(told('- **Key events**\n  - First detected: 2019-02-08 14:22\n  - Resolved 2019-02-09 11.50')).toEqual([
      '2019-02-08T13:22:00 | First detected',
      '2019-02-09T10:50:00 | Resolved',
    ]);
  });

  it('takes a date without a time for midnight, and says so', () => {
    const text = '01-31-2019 - The fix was added\n\n02-08-2019 - Released';
    expect(told(text, { zone: 'UTC' })).toEqual([
      '2019-01-31T00:00:00 | The fix was added',
      '2019-02-08T00:00:00 | Released',
    ]);
    expect(doubtsOf(text)[0]).toContain('no-time');
  });

  it('keeps an exception to the stated day from governing the rest', () => {
    expect(
      told(
        'Unless otherwise noted all events happened on 2019-02-08, and all times are in\nUTC.\n\n- **2019-02-07 00:55: disk full**\n- 01:38: paged',
      ),
    ).toEqual(['2019-02-07T00:55:00 | disk full', '2019-02-08T01:38:00 | paged']);
  });

  it('ends an item of a list where the next item or a paragraph begins', () => {
    const text = '* 10:15 look\n    * at this\n* Review it\n    * and that\n* 10:30 done\n\nAfter that all was well.';
    expect(told(text)).toEqual(['2019-02-08T09:15:00 | look\n* at this', '2019-02-08T09:30:00 | done']);
    expect(restOf(text)).toEqual(['* Review it', '    * and that', 'After that all was well.']);
  });

  it('reads logs, and a text that was pasted between fences', () => {
    expect(told('2019-02-08 10:15:02,123 ERROR down\n  at here\n1549617303 up')).toEqual([
      '2019-02-08T09:15:02 | ERROR down\nat here',
      '2019-02-08T09:15:03 | up',
    ]);
    expect(told('```\n10:15 down\n10:20 up\n```')).toEqual(['2019-02-08T09:15:00 | down', '2019-02-08T09:20:00 | up']);
  });
});

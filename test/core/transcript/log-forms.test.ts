import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'CSV with spaces',
    `Date, Time, Event
2019-02-08, 10:15, slow
2019-02-08, 10:30, up`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'CSV, milliseconds after a comma',
    `time,level,message
"2019-02-08 10:15:02,123",ERROR,down
"2019-02-08 10:16:02,123",INFO,up`,
    ['2019-02-08T10:15:02 | down', '2019-02-08T10:16:02 | up'],
  ],
  [
    'CSV without a head',
    `2019-02-08 10:15:02,ERROR,down
2019-02-08 10:16:02,INFO,up`,
    ['2019-02-08T10:15:02 | ERROR – down', '2019-02-08T10:16:02 | INFO – up'],
  ],
  [
    'milliseconds after a comma',
    `2019-02-08 10:15:03,123 INFO a
2019-02-08 10:15:04,456 WARN b`,
    ['2019-02-08T10:15:03 | INFO a', '2019-02-08T10:15:04 | WARN b'],
  ],
  [
    'syslog',
    `Feb  8 10:15:03 web-1 sshd[12]: Accepted key
Feb  8 10:15:04 web-1 kernel: oom`,
    ['2019-02-08T10:15:03 | web-1 sshd[12]: Accepted key', '2019-02-08T10:15:04 | web-1 kernel: oom'],
  ],
  [
    'dates of web servers',
    `08/Feb/2019:10:15:03 +0000 GET /
08/Feb/2019:10:16:03 +0100 GET /b`,
    ['2019-02-08T10:15:03 | GET /', '2019-02-08T09:16:03 | GET /b'],
  ],
  [
    'lines of web servers',
    `10.0.0.1 - - [08/Feb/2019:10:15:03 +0000] "GET / HTTP/1.1" 500 12
10.0.0.2 - - [08/Feb/2019:10:16:03 +0000] "GET / HTTP/1.1" 200 12`,
    [
      '2019-02-08T10:15:03 | 10.0.0.1 - - "GET / HTTP/1.1" 500 12',
      '2019-02-08T10:16:03 | 10.0.0.2 - - "GET / HTTP/1.1" 200 12',
    ],
  ],
  [
    'offsets',
    `2019-02-08T10:15:03+01:00 Ana Silva Fix db
2019-02-08T10:16:03+01:00 Bo Li Revert`,
    ['2019-02-08T09:15:03 | Ana Silva Fix db', '2019-02-08T09:16:03 | Bo Li Revert'],
  ],
  [
    'date and time in two columns',
    `| Date | Time | Event |
| --- | --- | --- |
| 8 Feb | 10:15 | slow |
| 8 Feb | 10:30 | up |
| 9 Feb | 9:00am | review |`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up', '2019-02-09T09:00:00 | review'],
  ],
  [
    'a table without outer bars',
    `Time | Event
--- | ---
10:15 | slow
10:30 | up`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'a table copied from a page',
    `Time (UTC)\tEvent
10:15\tslow
10:30\tup`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'a table in wiki marks',
    `||Time||Event||
|10:15|slow|
|10:30|up|`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'wiki marks',
    `h3. 8 February 2019
* 10:15 slow
* *10:30* up
** more`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up\n** more'],
  ],
  [
    'underlined days',
    `2019-02-08
==========
10:15 slow
10:30 up
2019-02-09
----------
09:00 review`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up', '2019-02-09T09:00:00 | review'],
  ],
];

describe('forms of logs and tables', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

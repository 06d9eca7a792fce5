import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'UTC in its short forms',
    `10:15Z slow
10:16 UTC seen
1017Z up
10:18:30Z - done`,
    [
      '2019-02-08T10:15:00 | slow',
      '2019-02-08T10:16:00 | seen',
      '2019-02-08T10:17:00 | up',
      '2019-02-08T10:18:30 | done',
    ],
  ],
  [
    'times after a start that a line tells',
    `Start: 2019-02-08 10:00 UTC
T+00:05 alert fires
T+00:12 acknowledged
T+01:30 resolved`,
    [
      '2019-02-08T10:00:00 | Start',
      '2019-02-08T10:05:00 | alert fires',
      '2019-02-08T10:12:00 | acknowledged',
      '2019-02-08T11:30:00 | resolved',
    ],
  ],
  [
    'times after the first event',
    `- 10:00 UTC deploy
- T+5m alert fires
- T+1h10m resolved`,
    ['2019-02-08T10:00:00 | deploy', '2019-02-08T10:05:00 | alert fires', '2019-02-08T11:10:00 | resolved'],
  ],
  [
    'minutes after the first event',
    `10:00 deploy
+5m alert fires
+12m acknowledged
+1h 5m resolved`,
    [
      '2019-02-08T10:00:00 | deploy',
      '2019-02-08T10:05:00 | alert fires',
      '2019-02-08T10:12:00 | acknowledged',
      '2019-02-08T11:05:00 | resolved',
    ],
  ],
  [
    'a start called T0, and a time before it',
    `- T0 (2019-02-08 10:00 UTC): deploy
- T+5 min: alert fires
- T+15: acked
- T-10m: config merged`,
    [
      '2019-02-08T10:00:00 | deploy',
      '2019-02-08T10:05:00 | alert fires',
      '2019-02-08T10:15:00 | acked',
      '2019-02-08T09:50:00 | config merged',
    ],
  ],
  [
    'ranges that close lines',
    `- Outage (10:15-10:40)
- Degraded: 10:40 – 11:00`,
    ['2019-02-08T10:15:00 | Outage', '2019-02-08T10:40:00 | Degraded'],
  ],
  [
    'times after a start that nothing tells, from midnight',
    `- T+0 alert
- T+5 acked
- T+30 up`,
    ['2019-02-08T00:00:00 | alert', '2019-02-08T00:05:00 | acked', '2019-02-08T00:30:00 | up'],
  ],
  [
    'a plus that is no time',
    `- 10:15 deploy
- +1 from Ana
- 10:20 up`,
    ['2019-02-08T10:15:00 | deploy', '2019-02-08T10:20:00 | up'],
  ],
  [
    'pluses in what was seen',
    `10:15 slow
+5 % errors
+10 more pods
10:20 up`,
    ['2019-02-08T10:15:00 | slow\n+5 % errors\n+10 more pods', '2019-02-08T10:20:00 | up'],
  ],
  [
    'approximate and ranges',
    `- ~10:15 slow
- 10:15-10:40 errors
- 10:15 – 10:40 UTC (02:15 PST) more errors
- 10:45 to 11:00: deploy`,
    [
      '2019-02-08T10:15:00 | slow',
      '2019-02-08T10:15:00 | errors',
      '2019-02-08T10:15:00 | more errors',
      '2019-02-08T10:45:00 | deploy',
    ],
  ],
  [
    'times that close lines',
    `- Alert fired (10:15)
- Acked by Ana at 10:17
- Resolved - 10:30 UTC`,
    ['2019-02-08T10:15:00 | Alert fired', '2019-02-08T10:17:00 | Acked by Ana', '2019-02-08T10:30:00 | Resolved'],
  ],
  [
    'labels before times',
    `- Detected: 10:15
- Acknowledged: 10:17
- Mitigated: 10:30 UTC
- Resolved: 2019-02-08 11:00`,
    [
      '2019-02-08T10:15:00 | Detected',
      '2019-02-08T10:17:00 | Acknowledged',
      '2019-02-08T10:30:00 | Mitigated',
      '2019-02-08T11:00:00 | Resolved',
    ],
  ],
];

describe('forms of lists', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

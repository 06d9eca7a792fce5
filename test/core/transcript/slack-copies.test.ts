import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'midnight, fences with times, a status behind the name, names above times and beside them',
    `Monday, March 4th
Ana Silva
  11:58 PM
pager went off
12:03 AM
ack
Bo Li  12:05 AM
looking
\`\`\`
00:01 ERROR foo
\`\`\`
3 replies
Ana Silva:house_with_garden:  12:09 AM
rolled back (edited)
:tada: 3`,
    [
      '2019-03-04T23:58:00 | Ana Silva | pager went off',
      '2019-03-05T00:03:00 | Ana Silva | ack',
      '2019-03-05T00:05:00 | Bo Li | looking\n```\n00:01 ERROR foo\n```',
      '2019-03-05T00:09:00 | Ana Silva | rolled back',
    ],
  ],
  [
    'times set in for first and further messages',
    `Ana Silva
  10:15 AM
checkout is slow
10:16
p95 at 4 s

Bo Li
  10:18 AM
seeing it too
  10:19 AM
restarting a pod
Chidi Eze:palm_tree:
  10:21 AM
ok`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T10:16:00 | Ana Silva | p95 at 4 s',
      '2019-02-08T10:18:00 | Bo Li | seeing it too',
      '2019-02-08T10:19:00 | Bo Li | restarting a pod',
      '2019-02-08T10:21:00 | Chidi Eze | ok',
    ],
  ],
  [
    '24 hours, times set in',
    `Ana Silva
  22:15
checkout is slow
22:16
p95 at 4 s
Bo Li
  22:18
seeing it too`,
    [
      '2019-02-08T22:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T22:16:00 | Ana Silva | p95 at 4 s',
      '2019-02-08T22:18:00 | Bo Li | seeing it too',
    ],
  ],
  [
    '24 hours, nothing set in',
    `Ana Silva
22:15
checkout is slow
22:16
p95 at 4 s
Bo Li
22:18
seeing it too`,
    [
      '2019-02-08T22:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T22:16:00 | Ana Silva | p95 at 4 s',
      '2019-02-08T22:18:00 | Bo Li | seeing it too',
    ],
  ],
  [
    'one person alone',
    `Ana Silva
  11:58 PM
pager went off
12:03 AM
ack
12:04 AM
more`,
    [
      '2019-02-08T23:58:00 | Ana Silva | pager went off',
      '2019-02-09T00:03:00 | Ana Silva | ack',
      '2019-02-09T00:04:00 | Ana Silva | more',
    ],
  ],
];

describe('Slack, as its web page and its programs are copied', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

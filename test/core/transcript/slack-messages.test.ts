import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'last lines that could be names',
    `Ana Silva
  10:15 AM
checkout is slow
Thanks
10:16 AM
and again
all
Bo Li
  10:17 AM
ok
fine
10:18 AM
closing`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow\nThanks',
      '2019-02-08T10:16:00 | Ana Silva | and again\nall',
      '2019-02-08T10:17:00 | Bo Li | ok\nfine',
      '2019-02-08T10:18:00 | Bo Li | closing',
    ],
  ],
  [
    'a message without words',
    `Ana Silva
  10:15 AM
Bo Li
  10:16 AM
ok
Ana Silva
  10:17 AM
seen
Bo Li
  10:18 AM
good`,
    [
      '2019-02-08T10:15:00 | Ana Silva',
      '2019-02-08T10:16:00 | Bo Li | ok',
      '2019-02-08T10:17:00 | Ana Silva | seen',
      '2019-02-08T10:18:00 | Bo Li | good',
    ],
  ],
  [
    'lists, quotes, times in words, reactions, replies',
    `Ana Silva
  10:15 AM
steps:
• drain node
• restart
1. first
> quoted by somebody
10:16
\`kubectl get pods\` shows 3 of 5
Bo Li
  10:18 AM
at 10:12 it began
10:14 - first alert
10:15 - second alert
:white_check_mark:
2
:eyes:
1
4 replies
Last reply today at 10:40 AMView thread`,
    [
      '2019-02-08T10:15:00 | Ana Silva | steps:\n• drain node\n• restart\n1. first\n> quoted by somebody',
      '2019-02-08T10:16:00 | Ana Silva | `kubectl get pods` shows 3 of 5',
      '2019-02-08T10:18:00 | Bo Li | at 10:12 it began\n10:14 - first alert\n10:15 - second alert',
    ],
  ],
  [
    'further times without am or pm under a new day',
    `Monday, March 4th
Ana Silva  11:58 PM
a
11:59
b
Tuesday, March 5th
12:01
c
Bo Li  12:03 AM
d`,
    [
      '2019-03-04T23:58:00 | Ana Silva | a',
      '2019-03-04T23:59:00 | Ana Silva | b',
      '2019-03-05T00:01:00 | Ana Silva | c',
      '2019-03-05T00:03:00 | Bo Li | d',
    ],
  ],
  [
    'badges, the mark for new messages, Today and Yesterday',
    `Today
PagerDuty
APP  10:15 AM
Triggered: checkout errors
New
Ana Silva  10:16 AM
ack
Also sent to the channel
Grafana APP  10:17 AM
CPU back to normal
Yesterday
Bo Li  9:00 AM
hello`,
    [
      '2019-02-08T10:15:00 | PagerDuty | Triggered: checkout errors',
      '2019-02-08T10:16:00 | Ana Silva | ack',
      '2019-02-08T10:17:00 | Grafana | CPU back to normal',
      '2019-02-07T09:00:00 | Bo Li | hello',
    ],
  ],
  [
    'threads, files, joins, huddles, topics',
    `Ana Silva  10:15 AM
replied to a thread:
checkout is slow
I think it is the db
Bo Li  10:16 AM
joined #inc-42.
Chidi Eze  10:17 AM
image.png 
 
graph of the load
2 replies
Last reply 2 hours agoView thread
Dana Roe  10:18 AM
started a huddle
10:20 AM
set the channel topic: SEV2 checkout`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow\nI think it is the db',
      '2019-02-08T10:16:00 | Bo Li | joined #inc-42.',
      '2019-02-08T10:17:00 | Chidi Eze | image.png\n\ngraph of the load',
      '2019-02-08T10:18:00 | Dana Roe | started a huddle',
      '2019-02-08T10:20:00 | Dana Roe | set the channel topic: SEV2 checkout',
    ],
  ],
];

describe('messages in Slack', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

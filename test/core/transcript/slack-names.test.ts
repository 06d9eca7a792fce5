import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'workflows, deleted messages, skin tones',
    `Incident Bot
WORKFLOW  10:15 AM
SEV2 declared by @ana
Ana Silva (EMEA)
  10:16 AM
This message was deleted.
10:17 AM
:wave:
Bo Li  10:18 AM
:+1::skin-tone-2:
3`,
    [
      '2019-02-08T10:15:00 | Incident Bot | SEV2 declared by @ana',
      '2019-02-08T10:16:00 | Ana Silva (EMEA) | This message was deleted.',
      '2019-02-08T10:17:00 | Ana Silva (EMEA) | :wave:',
      '2019-02-08T10:18:00 | Bo Li',
    ],
  ],
  [
    'seconds',
    `Ana Silva  10:15:03 AM
a
Bo Li  10:16:04 AM
b`,
    ['2019-02-08T10:15:03 | Ana Silva | a', '2019-02-08T10:16:04 | Bo Li | b'],
  ],
  [
    'short names of days',
    `Mon, Mar 4
Ana Silva  23:58
a
Tue, Mar 5
00:03
b`,
    ['2019-03-04T23:58:00 | Ana Silva | a', '2019-03-05T00:03:00 | Ana Silva | b'],
  ],
  [
    'further messages under a bracketed time',
    `Ana Silva  [10:15 AM]
checkout slow
[10:16 AM]
still slow
Bo Li  [10:17 AM]
ok`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout slow',
      '2019-02-08T10:16:00 | Ana Silva | still slow',
      '2019-02-08T10:17:00 | Bo Li | ok',
    ],
  ],
  [
    'short messages that could be names',
    `Ana Silva  10:15 AM
Deploy started
10:16
Rolling back
10:17
Done
Bo Li  10:18 AM
Thanks
10:19
Closing`,
    [
      '2019-02-08T10:15:00 | Ana Silva | Deploy started',
      '2019-02-08T10:16:00 | Ana Silva | Rolling back',
      '2019-02-08T10:17:00 | Ana Silva | Done',
      '2019-02-08T10:18:00 | Bo Li | Thanks',
      '2019-02-08T10:19:00 | Bo Li | Closing',
    ],
  ],
  [
    'short messages that could be names, names above times',
    `Ana Silva
  10:15 AM
Deploy started
10:16 AM
Rolling back
10:17 AM
Done
Bo Li
  10:18 AM
Thanks
10:19 AM
Closing`,
    [
      '2019-02-08T10:15:00 | Ana Silva | Deploy started',
      '2019-02-08T10:16:00 | Ana Silva | Rolling back',
      '2019-02-08T10:17:00 | Ana Silva | Done',
      '2019-02-08T10:18:00 | Bo Li | Thanks',
      '2019-02-08T10:19:00 | Bo Li | Closing',
    ],
  ],
  [
    'nicks in small letters',
    `ana
  10:15 AM
deploy started
10:16 AM
rolling back
:eyes:
1

bo
  10:18 AM
thanks`,
    [
      '2019-02-08T10:15:00 | ana | deploy started',
      '2019-02-08T10:16:00 | ana | rolling back',
      '2019-02-08T10:18:00 | bo | thanks',
    ],
  ],
  [
    'yesterday within the brackets',
    `Ana Silva  [10:15 AM]
checkout is slow

Bo Li  [Yesterday at 10:16 AM]
hm`,
    ['2019-02-08T10:15:00 | Ana Silva | checkout is slow', '2019-02-07T10:16:00 | Bo Li | hm'],
  ],
  [
    'dates beside the names',
    `Ana Silva  Feb 4th at 10:15 AM
checkout is slow
Bo Li  Feb 4th, 2019 at 10:16:31 AM
hm
Bo Li  Yesterday at 11:16 PM
late`,
    [
      '2019-02-04T10:15:00 | Ana Silva | checkout is slow',
      '2019-02-04T10:16:31 | Bo Li | hm',
      '2019-02-07T23:16:00 | Bo Li | late',
    ],
  ],
  [
    'dates beneath the names',
    `Ana Silva
  Feb 4th at 10:15 AM
checkout is slow

Bo Li
  Feb 4th at 10:16 AM
hm`,
    ['2019-02-04T10:15:00 | Ana Silva | checkout is slow', '2019-02-04T10:16:00 | Bo Li | hm'],
  ],
  [
    'pronouns, teams and titles in names',
    `Ana Silva (she/her)  10:15 AM
slow
Bo Li | Platform  10:16 AM
hm
Dr. Eze  10:17 AM
ok
ops-bot  10:18 AM
deployed`,
    [
      '2019-02-08T10:15:00 | Ana Silva (she/her) | slow',
      '2019-02-08T10:16:00 | Bo Li | Platform | hm',
      '2019-02-08T10:17:00 | Dr. Eze | ok',
      '2019-02-08T10:18:00 | ops-bot | deployed',
    ],
  ],
];

describe('names and dates in Slack', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

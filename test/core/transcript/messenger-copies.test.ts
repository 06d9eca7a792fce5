import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'nicks after moments in brackets',
    `[2019-02-08T10:15:00Z] ana: slow
[2019-02-08T10:16:00Z] bo: seen
[2019-02-08T10:17:00Z] ana: up`,
    ['2019-02-08T10:15:00 | ana | slow', '2019-02-08T10:16:00 | bo | seen', '2019-02-08T10:17:00 | ana | up'],
  ],
  [
    'Discord, today',
    `Ana — Today at 10:15 AM
checkout is slow
and slower
[10:16 AM]
still
bo_li — Today at 10:17 AM
seen`,
    [
      '2019-02-08T10:15:00 | Ana | checkout is slow\nand slower',
      '2019-02-08T10:16:00 | Ana | still',
      '2019-02-08T10:17:00 | bo_li | seen',
    ],
  ],
  [
    'Discord, dated',
    `Ana — 02/08/2019 10:15 AM
checkout is slow
bo_li — 02/13/2019 10:17 AM
seen`,
    ['2019-02-08T10:15:00 | Ana | checkout is slow', '2019-02-13T10:17:00 | bo_li | seen'],
  ],
  [
    'Discord, the time on a line of its own',
    `Ana
 — 02/08/2019 22:15
checkout is slow
bo_li
 — 13/08/2019 22:17
seen`,
    ['2019-08-02T22:15:00 | Ana | checkout is slow', '2019-08-13T22:17:00 | bo_li | seen'],
  ],
  [
    'Discord, a badge between name and time',
    `OpsBot
APP
 — Today at 10:15 AM
Deployed
Ana — Yesterday at 10:17 PM
seen`,
    ['2019-02-08T10:15:00 | OpsBot | Deployed', '2019-02-07T22:17:00 | Ana | seen'],
  ],
  [
    'Google Chat',
    `Ana Silva, 10:15 AM
checkout is slow
Bo Li, 10:16 AM, Edited
seen
Ana Silva, Yesterday 10:17 PM
older`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T10:16:00 | Bo Li | seen',
      '2019-02-07T22:17:00 | Ana Silva | older',
    ],
  ],
  [
    'Mattermost',
    `ana
10:15 AM

checkout is slow
bo.li
10:16 AM

seen`,
    ['2019-02-08T10:15:00 | ana | checkout is slow', '2019-02-08T10:16:00 | bo.li | seen'],
  ],
  [
    'WhatsApp, Android',
    `08/02/2019, 22:15 - Messages and calls are end-to-end encrypted.
08/02/2019, 22:15 - Ana Silva: checkout is slow
08/02/2019, 22:16 - Bo Li: seen
and a second line
13/02/2019, 22:17 - Ana Silva: <Media omitted>`,
    [
      '2019-02-08T22:15:00 | Messages and calls are end-to-end encrypted.',
      '2019-02-08T22:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T22:16:00 | Bo Li | seen\nand a second line',
      '2019-02-13T22:17:00 | Ana Silva | <Media omitted>',
    ],
  ],
  [
    'WhatsApp, iOS',
    `[08/02/2019, 22:15:09] Ana Silva: checkout is slow
[08/02/2019, 22:16:11] Bo Li: seen
[13/02/2019, 22:17:12] Ana Silva: up`,
    [
      '2019-02-08T22:15:09 | Ana Silva | checkout is slow',
      '2019-02-08T22:16:11 | Bo Li | seen',
      '2019-02-13T22:17:12 | Ana Silva | up',
    ],
  ],
  [
    'WhatsApp, month first, a telephone number',
    `2/8/19, 10:15 PM - Ana Silva: checkout is slow
2/8/19, 10:16 PM - +44 7700 900123: seen
2/13/19, 10:17 PM - Ana Silva: up`,
    [
      '2019-02-08T22:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T22:16:00 | +44 7700 900123 | seen',
      '2019-02-13T22:17:00 | Ana Silva | up',
    ],
  ],
  [
    'Telegram',
    `Ana Silva, [08.02.2019 22:15]
checkout is slow

Bo Li, [08.02.2019 22:16]
seen`,
    ['2019-02-08T22:15:00 | Ana Silva | checkout is slow', '2019-02-08T22:16:00 | Bo Li | seen'],
  ],
  [
    'Skype',
    `[2/8/2019 10:15:09 AM] Ana Silva: slow
[2/8/2019 10:16:09 AM] Bo Li: seen
[2/8/2019 10:17:09 AM] Ana Silva: up`,
    [
      '2019-02-08T10:15:09 | Ana Silva | slow',
      '2019-02-08T10:16:09 | Bo Li | seen',
      '2019-02-08T10:17:09 | Ana Silva | up',
    ],
  ],
  [
    'name, time and words on one line',
    `Ana (10:15): slow
Bo (10:16): seen
Ana (10:17): up`,
    ['2019-02-08T10:15:00 | Ana | slow', '2019-02-08T10:16:00 | Bo | seen', '2019-02-08T10:17:00 | Ana | up'],
  ],
  [
    'nick, bracketed time and words on one line',
    `ana [10:15]: slow
bo [10:16]: seen
ana [10:17]: up`,
    ['2019-02-08T10:15:00 | ana | slow', '2019-02-08T10:16:00 | bo | seen', '2019-02-08T10:17:00 | ana | up'],
  ],
];

describe('Messengers, as they are copied', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

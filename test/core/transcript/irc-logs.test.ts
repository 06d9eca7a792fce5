import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'irssi',
    `--- Log opened Fri Feb 08 22:15:00 2019
22:15 < ana> slow
22:16 <@bo> seen
22:17 -!- chidi [~c@host] has joined #ops
22:18  * ana waves
22:19 -!- mode/#ops [+o bo] by chanserv`,
    [
      '2019-02-08T22:15:00 | ana | slow',
      '2019-02-08T22:16:00 | bo | seen',
      '2019-02-08T22:17:00 | chidi | [~c@host] has joined #ops',
      '2019-02-08T22:18:00 | ana | waves',
      '2019-02-08T22:19:00 | mode/#ops [+o bo] by chanserv',
    ],
  ],
  [
    'nicks with signs',
    `10:15 <ana|work> a
10:16 <bo[m]> b
10:17 <+chidi_> c: d`,
    ['2019-02-08T10:15:00 | ana|work | a', '2019-02-08T10:16:00 | bo[m] | b', '2019-02-08T10:17:00 | chidi_ | c: d'],
  ],
  [
    'weechat, its files',
    `2019-02-08 22:15:03\tana\tslow
2019-02-08 22:16:03\t@bo\tseen
2019-02-08 22:17:03\t-->\tchidi (~c@host) has joined #ops
2019-02-08 22:18:03\t *\tana waves
2019-02-08 22:19:03\t<--\tchidi (~c@host) has quit (Quit: bye)`,
    [
      '2019-02-08T22:15:03 | ana | slow',
      '2019-02-08T22:16:03 | bo | seen',
      '2019-02-08T22:17:03 | chidi | (~c@host) has joined #ops',
      '2019-02-08T22:18:03 | ana | waves',
      '2019-02-08T22:19:03 | chidi | (~c@host) has quit (Quit: bye)',
    ],
  ],
  [
    'weechat, its window',
    `22:15:03 ana | slow
22:16:03 bo  | seen
22:16:13 bo  | a | b
22:17:03 --> | chidi (~c@host) has joined #ops
22:18:03   * | ana waves`,
    [
      '2019-02-08T22:15:03 | ana | slow',
      '2019-02-08T22:16:03 | bo | seen',
      '2019-02-08T22:16:13 | bo | a | b',
      '2019-02-08T22:17:03 | chidi | (~c@host) has joined #ops',
      '2019-02-08T22:18:03 | ana | waves',
    ],
  ],
  [
    'weechat, nicks aligned',
    `22:15:03        ana | slow
22:16:03         bo | seen
22:16:13            | a continuation
22:17:03        ana | up`,
    [
      '2019-02-08T22:15:03 | ana | slow',
      '2019-02-08T22:16:03 | bo | seen',
      '2019-02-08T22:16:13 | a continuation',
      '2019-02-08T22:17:03 | ana | up',
    ],
  ],
  [
    'HexChat',
    `Feb 08 22:15:03 <ana>\tslow
Feb 08 22:16:03 <bo>\tseen
Feb 08 22:17:03 *\tchidi (~c@host) has joined
Feb 08 22:18:03 *\tana waves`,
    [
      '2019-02-08T22:15:03 | ana | slow',
      '2019-02-08T22:16:03 | bo | seen',
      '2019-02-08T22:17:03 | chidi | (~c@host) has joined',
      '2019-02-08T22:18:03 | ana | waves',
    ],
  ],
  [
    'ZNC',
    `[22:15:03] <ana> slow
[22:16:03] <bo> seen
[22:17:03] *** Joins: chidi (~c@host)
[22:18:03] * ana waves`,
    [
      '2019-02-08T22:15:03 | ana | slow',
      '2019-02-08T22:16:03 | bo | seen',
      '2019-02-08T22:17:03 | chidi | Joins: chidi (~c@host)',
      '2019-02-08T22:18:03 | ana | waves',
    ],
  ],
  [
    'a meeting bot',
    `2019-02-08T22:15:03  <ana> slow
2019-02-08T22:16:03  <bo> seen
2019-02-08T22:17:03  *** chidi has joined #ops`,
    [
      '2019-02-08T22:15:03 | ana | slow',
      '2019-02-08T22:16:03 | bo | seen',
      '2019-02-08T22:17:03 | chidi | has joined #ops',
    ],
  ],
];

describe('IRC, as its programs write it', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

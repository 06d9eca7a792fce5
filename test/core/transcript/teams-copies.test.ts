import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'Teams, a short date beside the name',
    `Ana Silva  2/8 10:15 AM
checkout is slow
Bo Li  2/8 10:16 AM
seen
Ana Silva  2/8 10:17 AM
up`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T10:16:00 | Bo Li | seen',
      '2019-02-08T10:17:00 | Ana Silva | up',
    ],
  ],
  [
    'Teams, the time beneath the name, family names first',
    `Ana Silva
10:15 AM
checkout is slow

Bo Li
10:16 AM
Edited
seen

Silva, Ana
10:17 AM
up`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T10:16:00 | Bo Li | seen',
      '2019-02-08T10:17:00 | Silva, Ana | up',
    ],
  ],
  [
    'Teams, time, name and words on one line',
    `[10:15] Ana Silva: checkout is slow
[10:16] Bo Li: seen
[10:17] Ana Silva: up: all good`,
    [
      '2019-02-08T10:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T10:16:00 | Bo Li | seen',
      '2019-02-08T10:17:00 | Ana Silva | up: all good',
    ],
  ],
  [
    'Teams, dated, 24 hours',
    `[08/02/2019 22:15] Ana Silva
checkout is slow
[08/02/2019 22:16] Silva, Bo (External)
seen

[09/02/2019 00:02] Ana Silva
up`,
    [
      '2019-02-08T22:15:00 | Ana Silva | checkout is slow',
      '2019-02-08T22:16:00 | Silva, Bo (External) | seen',
      '2019-02-09T00:02:00 | Ana Silva | up',
    ],
  ],
  [
    'Teams, a short date beneath the name',
    `Ana Silva
08/02 10:15
checkout is slow
Bo Li
08/02 10:16
seen`,
    ['2019-02-08T10:15:00 | Ana Silva | checkout is slow', '2019-02-08T10:16:00 | Bo Li | seen'],
  ],
  [
    'Teams, reactions, a day of the week',
    `Ana Silva
10:15 AM
first line
second line
👍
2
Bo Li
10:16 AM
seen
Translate
Ana Silva
Friday 10:18 AM
up`,
    [
      '2019-02-08T10:15:00 | Ana Silva | first line\nsecond line',
      '2019-02-08T10:16:00 | Bo Li | seen\nTranslate',
      '2019-02-08T10:18:00 | Ana Silva | up',
    ],
  ],
  [
    'Teams, yesterday',
    `[Yesterday 10:15 PM] Ana Silva
slow
[Yesterday 10:17 PM] Bo Li
seen`,
    ['2019-02-07T22:15:00 | Ana Silva | slow', '2019-02-07T22:17:00 | Bo Li | seen'],
  ],
  [
    'Teams, family names first on one line',
    `[10:15 AM] Silva, Ana: slow
[10:16 AM] Li, Bo: seen
[10:17 AM] Silva, Ana: up`,
    [
      '2019-02-08T10:15:00 | Silva, Ana | slow',
      '2019-02-08T10:16:00 | Li, Bo | seen',
      '2019-02-08T10:17:00 | Silva, Ana | up',
    ],
  ],
];

describe('Teams, as it is copied', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'ranges with zones',
    `10:15-10:40 UTC: errors
10:40 UTC-10:50 UTC: fewer
From 10:50 to 11:00 UTC: none`,
    ['2019-02-08T10:15:00 | errors', '2019-02-08T10:40:00 | fewer', '2019-02-08T10:50:00 | none'],
  ],
  [
    'times within words',
    `- At 10:15, ana deploys
- Around 10:20 alerts
- circa 10:30 UTC all up`,
    ['2019-02-08T10:15:00 | ana deploys', '2019-02-08T10:20:00 | alerts', '2019-02-08T10:30:00 | all up'],
  ],
  [
    'short words beneath times',
    `Timeline
10:15 AM
Alert fired
10:20 AM
Ana acked
10:30 AM
Resolved`,
    ['2019-02-08T10:15:00 | Alert fired', '2019-02-08T10:20:00 | Ana acked', '2019-02-08T10:30:00 | Resolved'],
  ],
  [
    'sentences that hold times',
    `- We met at 10:15 to speak of it, see notes
- The job runs at 02:00
- Nothing else`,
    [],
  ],
  [
    'bold times before names',
    `**10:15** Ana: slow
**10:16** Bo: seen
**10:17** Ana: up`,
    ['2019-02-08T10:15:00 | Ana | slow', '2019-02-08T10:16:00 | Bo | seen', '2019-02-08T10:17:00 | Ana | up'],
  ],
  [
    'day and month',
    `8 Feb 10:15 slow
8 Feb 10:30 - up
9 Feb 00:10: post`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up', '2019-02-09T00:10:00 | post'],
  ],
  [
    'days of the week',
    `Fri 10:15 slow
Fri 10:30 - up
Sat 00:10 post`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up', '2019-02-09T00:10:00 | post'],
  ],
  [
    'definition list',
    `10:15
: slow
10:30
: up`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'times above their text',
    `10:15
slow

10:30
up`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'nested bullets',
    `- 2019-02-08
  - 10:15 slow
    - seen by the team
  - 10:30 up
- 2019-02-09
  - 09:00 review`,
    ['2019-02-08T10:15:00 | slow\n- seen by the team', '2019-02-08T10:30:00 | up', '2019-02-09T09:00:00 | review'],
  ],
  [
    'times beneath times',
    `- 10:15 slow
  - 10:17 seen
  - 10:18 paged
- 10:30 up`,
    [
      '2019-02-08T10:15:00 | slow',
      '2019-02-08T10:17:00 | seen',
      '2019-02-08T10:18:00 | paged',
      '2019-02-08T10:30:00 | up',
    ],
  ],
  [
    'numbered lists',
    `1. 10:15 slow
2. 10:30 up
3) 10:45 closed`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up', '2019-02-08T10:45:00 | closed'],
  ],
  [
    'times in headings',
    `### 10:15

slow

### 10:30 - Up

all good`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | Up\n\nall good'],
  ],
  [
    'bold times',
    `**10:15** slow
**10:30:** up
**10:45 - closed**
__10:50__: over`,
    [
      '2019-02-08T10:15:00 | slow',
      '2019-02-08T10:30:00 | up',
      '2019-02-08T10:45:00 | closed',
      '2019-02-08T10:50:00 | over',
    ],
  ],
  [
    'check lists',
    `- [ ] 10:15 slow
- [x] 10:30 up
* \`10:45\` closed
* [10:50] over`,
    [
      '2019-02-08T10:15:00 | slow',
      '2019-02-08T10:30:00 | up',
      '2019-02-08T10:45:00 | closed',
      '2019-02-08T10:50:00 | over',
    ],
  ],
  [
    'em dash and arrows',
    `10:15 — slow
10:30 → up
10:40 | closed
10:45 => over`,
    [
      '2019-02-08T10:15:00 | slow',
      '2019-02-08T10:30:00 | up',
      '2019-02-08T10:40:00 | closed',
      '2019-02-08T10:45:00 | over',
    ],
  ],
  [
    'zones in small letters',
    `10:15 am PST - slow
10:30am pst - up
10:45 a.m. (PST) closed`,
    ['2019-02-08T18:15:00 | slow', '2019-02-08T18:30:00 | up', '2019-02-08T18:45:00 | closed'],
  ],
  [
    'a comma between date and time',
    `Feb 8, 10:15 - slow
Feb 8, 10:30 - up`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'the date after the time',
    `10:15 UTC, 8 February 2019: slow
10:30 UTC, 8 February 2019: up`,
    ['2019-02-08T10:15:00 | slow', '2019-02-08T10:30:00 | up'],
  ],
  [
    'numbered days',
    `## Day 1 (2019-02-08)
10:15 slow
## Day 2 (2019-02-09)
09:00 review`,
    ['2019-02-08T10:15:00 | slow', '2019-02-09T09:00:00 | review'],
  ],
];

describe('lists and what stands around them', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

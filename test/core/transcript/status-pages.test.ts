import { told } from './understood';

/** A name, what is pasted, what is told. Zone and day of the options: UTC, 2019-02-08. */
const copies: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    "a pager's log",
    `Mar 4, 2019 at 10:15 AM  Triggered by Datadog
Mar 4, 2019 at 10:16 AM  Acknowledged by Ana Silva
Mar 4, 2019 at 10:30 AM  Resolved by Bo Li`,
    [
      '2019-03-04T10:15:00 | Triggered by Datadog',
      '2019-03-04T10:16:00 | Acknowledged by Ana Silva',
      '2019-03-04T10:30:00 | Resolved by Bo Li',
    ],
  ],
  [
    "a pager's page, times above",
    `Mar 4, 2019 10:15 AM
Triggered through the API.
Mar 4, 2019 10:16 AM
Acknowledged by Ana Silva.`,
    ['2019-03-04T10:15:00 | Triggered through the API.', '2019-03-04T10:16:00 | Acknowledged by Ana Silva.'],
  ],
  [
    'dates of numbers',
    `08/02/2019 10:15:03.123 - Alert created
13/02/2019 10:16:03.123 - Alert acknowledged`,
    ['2019-02-08T10:15:03 | Alert created', '2019-02-13T10:16:03 | Alert acknowledged'],
  ],
  [
    'one line for each update',
    `Mar 4, 10:15 UTC - Investigating: we see errors
Mar 4, 10:40 UTC - Resolved: done`,
    ['2019-03-04T10:15:00 | Investigating: we see errors', '2019-03-04T10:40:00 | Resolved: done'],
  ],
  [
    'times above statuses',
    `Feb 8, 2019 10:15 UTC
INVESTIGATING
We see errors.
Feb 8, 2019 10:30 UTC
RESOLVED
All good.`,
    ['2019-02-08T10:15:00 | INVESTIGATING\nWe see errors.', '2019-02-08T10:30:00 | RESOLVED\nAll good.'],
  ],
  [
    'times between status and words',
    `Resolved
Feb 08, 2019 - 10:30 UTC
All good.

Investigating
Feb 08, 2019 - 10:15 UTC
We see errors.`,
    ['2019-02-08T10:30:00 | Resolved\nAll good.', '2019-02-08T10:15:00 | Investigating\nWe see errors.'],
  ],
  [
    'times and zones before words',
    `10:15 AM PST We are investigating errors.
10:45 AM PST We have found it.`,
    ['2019-02-08T18:15:00 | We are investigating errors.', '2019-02-08T18:45:00 | We have found it.'],
  ],
  [
    'zones other than UTC',
    `Identified - cause found.
Feb 8, 10:15 PST
Investigating - looking.
Feb 8, 10:05 PST`,
    ['2019-02-08T18:15:00 | Identified - cause found.', '2019-02-08T18:05:00 | Investigating - looking.'],
  ],
  [
    'updates with the time beneath',
    `Resolved
This incident has been resolved.
Posted 5 years ago. Mar 04, 2019 - 10:40 UTC
Monitoring
A fix has been implemented.
Posted 5 years ago. Mar 04, 2019 - 10:30 UTC
Investigating
We are looking into errors.
Posted 5 years ago. Mar 04, 2019 - 10:15 UTC`,
    [
      '2019-03-04T10:40:00 | Resolved\nThis incident has been resolved.',
      '2019-03-04T10:30:00 | Monitoring\nA fix has been implemented.',
      '2019-03-04T10:15:00 | Investigating\nWe are looking into errors.',
    ],
  ],
  [
    'updates with blank lines between',
    `Checkout errors
Incident Report for Example

Resolved
This incident has been resolved.
Posted Mar 04, 2019 - 10:40 UTC

Investigating
We are looking into errors.
Some details.
Posted Mar 04, 2019 - 10:15 UTC`,
    [
      '2019-03-04T10:40:00 | Resolved\nThis incident has been resolved.',
      '2019-03-04T10:15:00 | Investigating\nWe are looking into errors.\nSome details.',
    ],
  ],
  [
    'a history of incidents',
    `Mar 4, 2019
Checkout errors
Resolved - This incident has been resolved.
Mar 4, 10:40 UTC
Monitoring - A fix is in.
Mar 4, 10:30 UTC
Investigating - We see errors.
Mar 4, 10:15 UTC`,
    [
      '2019-03-04T10:40:00 | Resolved - This incident has been resolved.',
      '2019-03-04T10:30:00 | Monitoring - A fix is in.',
      '2019-03-04T10:15:00 | Investigating - We see errors.',
    ],
  ],
  [
    'bold statuses',
    `**Resolved** - This incident has been resolved.
Mar 4, 10:40 UTC

**Investigating** - We see errors.
Mar 4, 10:15 UTC`,
    [
      '2019-03-04T10:40:00 | **Resolved** - This incident has been resolved.',
      '2019-03-04T10:15:00 | **Investigating** - We see errors.',
    ],
  ],
  [
    'bold statuses behind times',
    `* **10:40 UTC** - **Resolved** - all fine
* **10:50 UTC** - **Closed**`,
    ['2019-02-08T10:40:00 | **Resolved** - all fine', '2019-02-08T10:50:00 | **Closed**'],
  ],
];

describe('status pages and pagers', () => {
  it.each(copies)('%s', (_, text, expected) => {
    expect(told(text, { zone: 'UTC' })).toEqual(expected);
  });
});

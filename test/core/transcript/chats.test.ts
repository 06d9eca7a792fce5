import { restOf, told, understood } from './understood';

describe('Slack, as it is copied', () => {
  it('reads names with a time in brackets, grouped short times and day separators', () => {
    const text = `ana [10:15 AM]
first

[10:16]
second

----- Yesterday February 9th, 2019 -----
ben [9:00 AM]
morning`;
    expect(told(text)).toEqual([
      '2019-02-08T09:15:00 | ana | first',
      '2019-02-08T09:16:00 | ana | second',
      '2019-02-09T08:00:00 | ben | morning',
    ]);
  });

  it('reads names above times, badges, statuses, replies and fences that hold times, across midnight', () => {
    const text = `Thursday, February 7th
Ana Silva
  11:58 PM
We see errors on checkout
11:59
still going up
:eyes:
2
Ben Okoro
:fire:  12:03 AM
on it (edited)
\`\`\`
10:15 not an event
\`\`\`
GitHub
APP  12:05 AM
PR #12 merged
2 replies
Last reply 3 days ago`;
    expect(told(text)).toEqual([
      '2019-02-07T22:58:00 | Ana Silva | We see errors on checkout',
      '2019-02-07T22:59:00 | Ana Silva | still going up',
      '2019-02-07T23:03:00 | Ben Okoro | on it\n```\n10:15 not an event\n```',
      '2019-02-07T23:05:00 | GitHub | PR #12 merged',
    ]);
    expect(understood(text).events.map(({ leftOut }) => leftOut)).toEqual([
      [],
      [':eyes:', '2'],
      ['(edited)'],
      ['2 replies', 'Last reply 3 days ago'],
    ]);
  });

  it('reads 24-hour copies with name and time on one line', () => {
    expect(told('Ana Silva  22:15\nerrors\nBen Okoro  22:17\non it\nAna Silva  00:02\ndone')).toEqual([
      '2019-02-08T21:15:00 | Ana Silva | errors',
      '2019-02-08T21:17:00 | Ben Okoro | on it',
      '2019-02-08T23:02:00 | Ana Silva | done',
    ]);
  });

  it('leaves a message quoted within a message where it is', () => {
    expect(
      told('ana [5:28 PM]\n>ben [5:26 PM]\nthanks all\n\nben [5:39 PM]\njoined #ops.\n\nana [5:40 PM]\nhi'),
    ).toEqual([
      '2019-02-08T16:28:00 | ana | >ben [5:26 PM]\nthanks all',
      '2019-02-08T16:39:00 | ben | joined #ops.',
      '2019-02-08T16:40:00 | ana | hi',
    ]);
  });

  it('reads a chat that was quoted as a whole', () => {
    expect(told('### log\n\n>ana [7:22 AM]  \n>it is down  \nstill  \n>\n>ben [7:28 AM]  \nlooking\n')).toEqual([
      '2019-02-08T06:22:00 | ana | it is down\nstill',
      '2019-02-08T06:28:00 | ben | looking',
    ]);
  });
});

describe('Teams, as it is copied', () => {
  it('reads bracketed times before names, with and without a date', () => {
    const text =
      '[10:15 AM] Ana Silva\n    We see errors\n\n[10:17 AM] Ben Okoro (Guest)\n    on it\n[2/9/2019 12:01 AM] Ana Silva\n    done';
    expect(told(text)).toEqual([
      '2019-02-08T09:15:00 | Ana Silva | We see errors',
      '2019-02-08T09:17:00 | Ben Okoro (Guest) | on it',
      '2019-02-08T23:01:00 | Ana Silva | done',
    ]);
  });

  it('reads newer copies, the time beneath the name', () => {
    expect(told('Ana Silva\n2/25/2019 10:15 AM\nWe see errors\n\nBen Okoro\n2/25/2019 11:17 PM\non it')).toEqual([
      '2019-02-25T09:15:00 | Ana Silva | We see errors',
      '2019-02-25T22:17:00 | Ben Okoro | on it',
    ]);
  });
});

describe('IRC and its kin', () => {
  it('reads nicks, actions, notices and changes of day', () => {
    const text = `--- Log opened Fri Feb 08 23:50:02 2019
23:50 -!- ana [~ana@host] has joined #ops
23:55 <ana> prod is down
23:58 <@ben> looking
23:59  * ben restarts
--- Day changed Sat Feb 09 2019
00:03 <ana> back: at 00:01 it recovered`;
    expect(told(text)).toEqual([
      '2019-02-08T22:50:00 | ana | [~ana@host] has joined #ops',
      '2019-02-08T22:55:00 | ana | prod is down',
      '2019-02-08T22:58:00 | ben | looking',
      '2019-02-08T22:59:00 | ben | restarts',
      '2019-02-08T23:03:00 | ana | back: at 00:01 it recovered',
    ]);
  });

  it('reads ISO and bracketed times with seconds', () => {
    expect(told('2019-02-08T23:55:01 <ana> prod is down\n2019-02-09T00:03:00+0100 <ben> back')).toEqual([
      '2019-02-08T22:55:01 | ana | prod is down',
      '2019-02-08T23:03:00 | ben | back',
    ]);
    expect(told('[23:55:10] <ana> prod is down\n[00:03:01] <ben> back')).toEqual([
      '2019-02-08T22:55:10 | ana | prod is down',
      '2019-02-08T23:03:01 | ben | back',
    ]);
  });

  it('takes the words before a colon for a name where most lines have one and somebody speaks twice', () => {
    expect(told('(10:15:02) ana: hello\n(10:15:09) ben: hi\n(10:16:09) ana: down')).toEqual([
      '2019-02-08T09:15:02 | ana | hello',
      '2019-02-08T09:15:09 | ben | hi',
      '2019-02-08T09:16:09 | ana | down',
    ]);
    expect(told('10:15 Cause: a deploy\n10:20 Impact: checkout\n10:30 Fix: rollback')).toEqual([
      '2019-02-08T09:15:00 | Cause: a deploy',
      '2019-02-08T09:20:00 | Impact: checkout',
      '2019-02-08T09:30:00 | Fix: rollback',
    ]);
  });
});

it('tells which lines it could not place', () => {
  expect(restOf('Some words before\n\nana [10:15 AM]\nfirst\n\nben [10:16 AM]\nsecond')).toEqual(['Some words before']);
  expect(restOf('hello\nworld')).toEqual(['hello', 'world']);
});

import { problemCodes } from '#contract';
import { recovery } from '../../static/panel/src/recovery';

it('waits as long as Jira asked', () => {
  expect(recovery({ code: 'jiraBusy', retryAfterMs: 40_000 }, 1)).toEqual({ by: 'waiting', afterMs: 40_000 });
});

it('waits twice as long after each try in vain, and never longer than a minute', () => {
  const waits = [1, 2, 3, 4, 5, 9].map((tries) => recovery({ code: 'jiraDown' }, tries));
  expect(waits.map((wait) => wait.by === 'waiting' && wait.afterMs)).toEqual([5e3, 10e3, 20e3, 40e3, 60e3, 60e3]);
});

it('tries again by itself only where nothing but time is needed', () => {
  const waiting = problemCodes.filter((code) => recovery({ code }, 1).by === 'waiting');
  expect(waiting).toEqual(['jiraBusy', 'jiraDown', 'stillWorking', 'storeBusy']);
});

import { problemCodes } from '#contract';
import { problemWords, timelineWords } from '../../static/panel/src/words';
import type { Doing } from '../../static/panel/src/words';

const doings: readonly Doing[] = ['opening', 'refreshing', 'reading', 'saving', 'creating', 'attaching'];
const unkind = /root cause|culprit|fault|invalid|user error|oops|failure to|failed/i;

describe.each(problemCodes)('the words of %s', (code) => {
  const said = doings.map((doing) => problemWords({ code, retryAfterMs: 40_000, reference: 'k3f9' }, doing, 'OPS-88'));

  it('say what happened, what is safe and what comes next, each as whole sentences', () => {
    for (const words of said) {
      for (const part of [words.what, words.safe, words.next]) expect(part).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('blame nobody', () => {
    for (const words of said) expect(Object.values(words).join(' ')).not.toMatch(unkind);
  });
});

it('names the wait that Jira asked for, and none where it named none', () => {
  expect(problemWords({ code: 'jiraBusy', retryAfterMs: 40_000 }, 'saving', 'OPS-88').what).toContain('wait 40 s');
  expect(problemWords({ code: 'jiraBusy' }, 'saving', 'OPS-88').what).toBe('Jira is busy.');
});

it('gives the reference of an unexpected problem', () => {
  expect(problemWords({ code: 'unexpected', reference: 'k3f9' }, 'opening', 'OPS-88').what).toContain('k3f9');
});

it('counts one event as one event', () => {
  expect(timelineWords.counts(1, 0)).toBe('1 event from this issue');
  expect(timelineWords.counts(5000, 1)).toBe('5,000 events from this issue and 1 linked ticket');
  expect(timelineWords.withheld(1)).toBe('1 linked ticket is not visible to you. Its events are not counted here.');
});

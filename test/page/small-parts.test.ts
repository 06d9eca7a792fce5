import { put } from '../../host/page/src/adf/strokes';
import type { IssueWire } from '../../host/page/src/api/wire';
import { nextSprintName } from '../../host/page/src/backlog/sprint-calls';
import { byCategory, byColumn } from '../../host/page/src/board/columns';
import { faultWords, presets } from '../../host/page/src/drawer/fault-presets';
import { focusedIn } from '../../host/page/src/issue/activity/focused';
import { fileSize } from '../../host/page/src/issue/attachment-calls';
import { wordsOfValue } from '../../host/page/src/issue/details/field-words';
import { createTimes } from '../../host/page/src/parts/times';

const issue = (key: string, status: string, category: 'new' | 'indeterminate' | 'done'): IssueWire => ({
  id: key,
  key,
  fields: {
    summary: key,
    status: { id: status, name: status, statusCategory: { key: category, name: category } },
    issuetype: { id: '1', name: 'Task', subtask: false },
    project: { id: '1', key: 'A', name: 'A', projectTypeKey: 'software' },
    created: '',
    updated: '',
  },
});

describe('a board', () => {
  it('keeps the order of the issues in each column and leaves out a status that has none', () => {
    const columns = [
      { name: 'To Do', statuses: [{ id: '1' }] },
      { name: 'Done', statuses: [{ id: '3' }, { id: '4' }] },
    ];
    const issues = [
      issue('A-1', '4', 'done'),
      issue('A-2', '9', 'new'),
      issue('A-3', '3', 'done'),
      issue('A-4', '1', 'new'),
    ];
    expect(byColumn(columns, issues).map((column) => column.issues.map(({ key }) => key))).toEqual([
      ['A-4'],
      ['A-1', 'A-3'],
    ]);
  });

  it('stands by category where the project has no board', () => {
    const columns = byCategory([issue('A-1', '7', 'done'), issue('A-2', '8', 'indeterminate')]);
    expect(columns.map(({ name, issues }) => [name, issues.length])).toEqual([
      ['To Do', 0],
      ['In Progress', 1],
      ['Done', 1],
    ]);
  });
});

describe('a new sprint', () => {
  it('is named after the last one, within what Jira allows', () => {
    expect(nextSprintName(['OPS Sprint 23', 'OPS Sprint 24'], 'OPS')).toBe('OPS Sprint 25');
    expect(nextSprintName([], 'OPS')).toBe('OPS Sprint 1');
    expect(nextSprintName(['A name of some twenty-eight c 9'], 'OPS').length).toBeLessThanOrEqual(30);
  });
});

describe('an address of Jira', () => {
  it('leads to its comment, its work log or the history', () => {
    expect(focusedIn('?focusedCommentId=7')).toEqual({ tab: 0, entry: '7' });
    expect(focusedIn('?focusedWorklogId=8')).toEqual({ tab: 2, entry: '8' });
    expect(focusedIn('?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel')).toEqual({
      tab: 1,
      entry: null,
    });
    expect(focusedIn('?as=1')).toBeUndefined();
  });
});

describe('a tool of the editor', () => {
  it('puts its marks around what is selected, and leaves it selected', () => {
    expect(put('bold', 'a word here', 2, 6)).toEqual({ text: 'a **word** here', start: 4, end: 8 });
  });

  it('numbers every line that is touched', () => {
    expect(put('numbers', 'one\ntwo', 1, 5).text).toBe('1. one\n2. two');
  });
});

describe('a value in the details', () => {
  const times = createTimes('UTC', () => 0);

  it('is said in words, whatever its kind', () => {
    expect(wordsOfValue({ value: 'Sev 1' }, times)).toBe('Sev 1');
    expect(wordsOfValue({ value: 'EU', child: { value: 'West' } }, times)).toBe('EU, West');
    expect(wordsOfValue([{ displayName: 'Noor' }, { displayName: 'Mei' }], times)).toBe('Noor, Mei');
    expect(wordsOfValue('2026-11-20', times)).toBe('20 Nov 2026');
  });

  it('tells whether a service level was met', () => {
    const cycle = (breached: boolean) => ({ completedCycles: [{ breached, elapsedTime: { friendly: '1h 45m' } }] });
    expect(wordsOfValue(cycle(true), times)).toBe('Missed, after 1h 45m');
    expect(wordsOfValue(cycle(false), times)).toBe('Met, after 1h 45m');
    expect(
      wordsOfValue(
        { completedCycles: [], ongoingCycle: { breached: false, remainingTime: { friendly: '20m' } } },
        times,
      ),
    ).toBe('20m remaining');
  });

  it('is undefined where only JSON would say it', () => {
    expect(wordsOfValue({ deep: {} }, times)).toBeUndefined();
  });
});

it('says of every preset fault what it does', () => {
  for (const { fault } of presets) expect(faultWords(fault)).toMatch(/(answers|never|lost|longer|dies)/);
  expect(faultWords({ target: 'jira', status: 429, retryAfterMs: 40_000 })).toBe(
    'jira answers 429, retry after 40 s, once',
  );
});

it('counts bytes in steps of 1024', () => {
  expect([0, 543, 2048, 48_211, 5_000_000].map(fileSize)).toEqual(['0 B', '543 B', '2.0 KB', '47 KB', '4.8 MB']);
});

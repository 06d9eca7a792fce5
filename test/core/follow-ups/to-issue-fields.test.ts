import { missingFields, toIssueFields, type FollowUpPlan } from '#core/follow-ups/to-issue-fields';
import { summaryFault } from '#core/follow-ups/summary-fault';

const plan = (parts: Partial<FollowUpPlan> = {}): FollowUpPlan => ({
  draft: { intention: 'a-b-c-d-e', summary: ' Alert on fail-over ', priorityId: '2', ownerId: '557058:1' },
  projectId: '10001',
  issueTypeId: '10005',
  incident: { key: 'OPS-88', summary: 'Card declines' },
  onScreen: new Set(['summary', 'description', 'priority', 'assignee']),
  priorityName: 'High',
  ...parts,
});

test('fills what the screen has', () => {
  expect(toIssueFields(plan())).toMatchObject({
    project: { id: '10001' },
    issuetype: { id: '10005' },
    summary: 'Alert on fail-over',
    priority: { id: '2' },
    assignee: { accountId: '557058:1' },
    description: { version: 1, type: 'doc' },
  });
  expect(missingFields(plan())).toEqual([]);
});

test('what the screen lacks stands in the description', () => {
  const bare = plan({ onScreen: new Set(['summary', 'description']) });
  const fields = toIssueFields(bare);
  expect(Object.keys(fields)).toEqual(['project', 'issuetype', 'summary', 'description']);
  expect(missingFields(bare)).toEqual(['priority', 'assignee']);
  expect(JSON.stringify(fields['description'])).toContain('Priority asked for: High');
  expect(JSON.stringify(fields['description'])).toContain('"id":"557058:1"');
});

test('what nobody chose is neither set nor missing', () => {
  const draft = { ...plan().draft, priorityId: null, ownerId: null };
  expect(missingFields(plan({ draft, onScreen: new Set() }))).toEqual([]);
  expect(toIssueFields(plan({ draft }))).not.toHaveProperty('priority');
});

test('a summary is one line of 1 to 255 characters', () => {
  expect(summaryFault('x'.repeat(255))).toBeNull();
  expect(summaryFault(` ${'x'.repeat(255)} `)).toBeNull();
  expect(summaryFault('x'.repeat(256))).toContain('256');
  expect(summaryFault('  ')).toContain('summary');
  expect(summaryFault('a\nb')).toContain('one line');
});

test('how one can tell that it is finished stands in the description, as does why it is right as it is', () => {
  const described = (parts: Partial<FollowUpPlan['draft']>): string =>
    JSON.stringify(toIssueFields(plan({ draft: { ...plan().draft, ...parts } }))['description']);
  const open = described({ summary: 'Improve the search', acceptedBecause: 'The epic names the measure.' });
  expect(open).toContain('Accepted as it is because: ');
  expect(open).toContain('The epic names the measure.');
  expect(described({ doneWhen: ' It pages in staging. ' })).toContain('"It pages in staging."');
  expect(described({ doneWhen: '  ' })).not.toContain('Done when');
});

test('why it is right as it is, is not told of what meets the gate', () => {
  const draft = { ...plan().draft, summary: 'Delete the unused `legacy-auth` role', acceptedBecause: 'It was urgent.' };
  expect(JSON.stringify(toIssueFields(plan({ draft })))).not.toContain('It was urgent.');
});

import { toChange } from '#core/timeline/change';
import { changeWords } from '#core/timeline/change-words';

type Side = string | null;

const say = (field: string, fieldId: string | null, from: Side, fromString: Side, to: Side, toString: Side) =>
  changeWords(toChange({ field, ...(fieldId && { fieldId }), from, fromString, to, toString }));

// Every kind of change in jira-semantics §1.3, in the shape real sites write it.
test.each([
  ['Status: Selected → In Progress', 'status', 'status', '10001', 'Selected', '3', 'In Progress'],
  ['Resolution set to Done', 'resolution', 'resolution', null, null, '10000', 'Done'],
  ['Resolution cleared, was Done', 'resolution', 'resolution', '10000', 'Done', null, null],
  ['Assigned to Noor Haddad', 'assignee', 'assignee', null, null, '557058:1', 'Noor Haddad'],
  ['Unassigned, was Noor Haddad', 'assignee', 'assignee', '557058:1', 'Noor Haddad', null, null],
  ['Assignee: Noor Haddad → Will Okafor', 'assignee', 'assignee', '1', 'Noor Haddad', '2', 'Will Okafor'],
  ['Reporter: A → B', 'reporter', 'reporter', '1', 'A', '2', 'B'],
  ['Priority: Highest → Medium', 'priority', 'priority', '1', 'Highest', '3', 'Medium'],
  ['Summary: Old → New', 'summary', 'summary', null, 'Old', null, 'New'],
  ['Description edited', 'description', 'description', null, 'h1. Old', null, 'h1. New'],
  ['Description added', 'description', 'description', null, null, null, 'New'],
  ['Description saved, unchanged', 'description', 'description', null, 'Same', null, 'Same'],
  ['Environment removed', 'environment', 'environment', null, 'EU', null, null],
  ['Label added: QA', 'labels', 'labels', null, '', null, 'QA'],
  ['Labels added: b, c, Label removed: a', 'labels', 'labels', null, 'a x', null, 'x b c'],
  ['Label removed: UAT', 'labels', 'labels', null, 'UAT', null, ''],
  ['Linked: blocks SP-15', 'Link', null, null, null, 'SP-15', 'This issue blocks SP-15'],
  ['Unlinked: clones IMP-13', 'Link', null, 'IMP-13', 'This issue clones IMP-13', null, null],
  [
    'Web link added: "Status page (Web Link)"',
    'RemoteIssueLink',
    null,
    null,
    null,
    '1',
    'This issue links to "Status page (Web Link)"',
  ],
  [
    'Web link updated: "S (Web Link)"',
    'RemoteIssueLink',
    null,
    '1',
    'This issue links to "S (Web Link)"',
    '1',
    'This issue links to "S (Web Link)"',
  ],
  ['Web link removed: "S (Web Link)"', 'RemoteIssueLink', null, '1', 'This issue links to "S (Web Link)"', null, null],
  ['Added to sprint Scrum Sprint 3', 'Sprint', 'customfield_10020', '', '', '3', 'Scrum Sprint 3'],
  ['Removed from sprint PMT Sprint 1', 'Sprint', 'customfield_10020', '1', 'PMT Sprint 1', '', ''],
  ['Added to sprint EE 29', 'Sprint', 'customfield_10020', '38', 'EE 28', '38, 40', 'EE 28, EE 29'],
  ['Sprint: EE 28 → EE 29', 'Sprint', 'customfield_10020', '38', 'EE 28', '40', 'EE 29'],
  ['Sprint: a, b → c', 'Sprint', 'customfield_10020', '38', 'a, b', '40', 'c'],
  ['Ranked higher', 'Rank', 'customfield_10019', '', '', '', 'Ranked higher'],
  ['Fix version added: SHARE_R1', 'Fix Version', 'fixVersions', null, null, '10000', 'SHARE_R1'],
  ['Fix version removed: 1.0', 'Fix Version', null, '10000', '1.0', null, null],
  ['Affected version added: M5', 'Version', null, null, null, '1', 'M5'],
  ['Component added: site', 'Component', null, null, null, '1', 'site'],
  ['Epic set to PMT-7', 'Epic Link', 'customfield_10014', null, null, '10006', 'PMT-7'],
  ['Child added: ORDER-31', 'Epic Child', null, null, null, '10246', 'ORDER-31'],
  ['Parent set to IMP-143', 'IssueParentAssociation', null, null, null, '10277', 'IMP-143'],
  ['Parent link cleared, was IMP-67', 'Parent Link', 'customfield_10018', null, 'IMP-67', null, ''],
  ['Parent set to AEROGEAR-120', 'Parent', null, null, null, '12458788', 'AEROGEAR-120'],
  ['Attached data.zip', 'Attachment', 'attachment', null, null, '1', 'data.zip'],
  ['Attachment removed: data.zip', 'Attachment', null, '1', 'data.zip', null, null],
  ['Comment deleted', 'Comment', null, 'The words that were there', null, null, null],
  ['Time spent set to 10 h', 'timespent', 'timespent', null, null, '36000', '36000'],
  ['Remaining estimate: 6 h → 4 h', 'timeestimate', 'timeestimate', '21600', '21600', '14400', '14400'],
  ['Original estimate set to 1 h 30 min', 'timeoriginalestimate', 'timeoriginalestimate', null, null, '5400', '5400'],
  ['Work log edited', 'WorklogId', null, '10006', '10006', '10006', '10006'],
  [
    'Due date: 2024-02-18 → 2024-04-08',
    'duedate',
    'duedate',
    '2024-02-18',
    '2024-02-18 00:00:00.0',
    '2024-04-08',
    '2024-04-08 00:00:00.0',
  ],
  [
    'Start date: 2023-12-15 → 2024-02-03',
    'Start date',
    'customfield_10015',
    '2023-12-15',
    '15/Dec/23',
    '2024-02-03',
    '3/Feb/24',
  ],
  ['Start date cleared, was 2023-12-15', 'Start date', 'customfield_10015', '2023-12-15', '15/Dec/23', '', ''],
  [
    'Started at set to 2026-11-18 01:52 UTC',
    'Started at',
    'customfield_1',
    null,
    null,
    '2026-11-18T02:52:00.000+0100',
    '18/Nov/26 2:52 AM',
  ],
  ['Story Points: 13 → 30', 'Story Points', 'customfield_10036', null, '13', null, '30'],
  ['Story Points cleared, was 13', 'Story Points', 'customfield_10036', null, '13', null, ''],
  ['Flag added', 'Flagged', 'customfield_10021', null, null, '[10019]', 'Impediment'],
  ['Flag removed', 'Flagged', 'customfield_10021', '[10019]', 'Impediment', '', ''],
  ['Team: STORE → MARKETING', 'Team', 'customfield_10001', null, 'STORE', null, 'MARKETING'],
  ['Issue type: Epic → Initiative', 'issuetype', 'issuetype', '10000', 'Epic', '10041', 'Initiative'],
  ['Project: Market → Promotion', 'project', 'project', '1', 'Market', '2', 'Promotion'],
  ['Key: IMP-88 → PROMO-1', 'Key', null, null, 'IMP-88', null, 'PROMO-1'],
  ['Workflow: A → B', 'Workflow', null, '1', 'A', '2', 'B'],
  ['Security level set to Reporter Only', 'security', 'security', null, null, '10021', 'Reporter Only'],
])('says "%s"', (words, field, fieldId, from, fromString, to, toString) => {
  expect(say(field, fieldId, from, fromString, to, toString)).toBe(words);
});

test("a field of a site's own keeps its own name, even one called like a system field", () => {
  expect(say('Status', 'customfield_777', null, 'amber', null, 'red')).toBe('Status: amber → red');
  expect(say('Состояние', 'customfield_778', null, null, null, 'красный')).toBe('Состояние set to красный');
});

test('a long custom text is told, not quoted', () => {
  expect(say('Impact notes', 'customfield_9', null, 'a\nb', null, 'c\nd')).toBe('Impact notes edited');
});

test('an absent toString is absent, not the function every object inherits', () => {
  const change = toChange({ field: 'resolution', fieldId: 'resolution', from: '1', fromString: 'Done', to: null });
  expect(change.toText).toBe('');
  expect(changeWords(change)).toBe('Resolution cleared, was Done');
});

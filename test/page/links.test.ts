import type { LinkedIssueWire, LinkTypeWire, LinkWire } from '../../host/page/src/api/wire';
import { groupLinks, linkBody, relations } from '../../host/page/src/issue/links/group-links';

const blocks: LinkTypeWire = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const relates: LinkTypeWire = { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const other = (key: string): LinkedIssueWire => ({
  id: key,
  key,
  fields: {
    summary: key,
    status: { id: '1', name: 'To Do', statusCategory: { key: 'new', name: 'To Do' } },
    issuetype: { id: '1', name: 'Task', subtask: false },
  },
});

it('groups links by what they say from this side', () => {
  const links: LinkWire[] = [
    { id: '1', type: blocks, inwardIssue: other('A-1') },
    { id: '2', type: relates, outwardIssue: other('A-2') },
    { id: '3', type: blocks, inwardIssue: other('A-3') },
    { id: '4', type: relates, inwardIssue: other('A-4') },
  ];
  const groups = groupLinks(links).map(({ phrase, rows }) => [phrase, rows.map(({ issue }) => issue.key)]);
  expect(groups).toEqual([
    ['is blocked by', ['A-1', 'A-3']],
    ['relates to', ['A-2', 'A-4']],
  ]);
});

it('offers a phrase that reads the same from both ends once', () => {
  expect(relations([blocks, relates]).map(({ phrase }) => phrase)).toEqual(['is blocked by', 'blocks', 'relates to']);
});

it('names the source as the inward issue, as Jira wants it', () => {
  const [isBlockedBy, blocksIt] = relations([blocks]);
  expect(isBlockedBy && linkBody(isBlockedBy, 'HERE-1', 'A-1')).toMatchObject({
    inwardIssue: { key: 'A-1' },
    outwardIssue: { key: 'HERE-1' },
  });
  expect(blocksIt && linkBody(blocksIt, 'HERE-1', 'A-1')).toMatchObject({
    inwardIssue: { key: 'HERE-1' },
    outwardIssue: { key: 'A-1' },
  });
});

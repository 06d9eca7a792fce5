import { cloudIssue, imported, issueIn, liv } from './export-folder';

const blocks = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const linked = (id: string, side: 'inwardIssue' | 'outwardIssue', key: string, otherId: string) => ({
  id,
  type: blocks,
  [side]: { id: otherId, key, fields: {} },
});

describe('what joins imported issues', () => {
  it('joins both ends of a link once, whichever end names it', () => {
    const state = imported({
      'a.json': cloudIssue('SHIP-1', { fields: { issuelinks: [linked('70', 'outwardIssue', 'SHIP-2', '10002')] } }),
      'b.json': cloudIssue('SHIP-2', { fields: { issuelinks: [linked('70', 'inwardIssue', 'SHIP-1', '10001')] } }),
    });
    expect(Object.values(state.links)).toEqual([
      { id: '70', typeId: '10000', inwardIssueId: '10001', outwardIssueId: '10002' },
    ]);
    expect(state.incident).toBe('SHIP-1');
  });

  it('keeps a link whose other end is not in the export, and says so', () => {
    const link = linked('71', 'inwardIssue', 'FAR-9', '20009');
    const state = imported({ 'a.json': cloudIssue('SHIP-1', { fields: { issuelinks: [link] } }) });
    expect(issueIn(state, 'SHIP-1').danglingLinks).toEqual([link]);
    expect(state.importReport?.outside).toContain('SHIP-1: FAR-9');
  });

  it('joins parents and sub-tasks, and keeps those it does not hold as they stood', () => {
    const parent = { id: '30', key: 'FAR-3', fields: { summary: 'Elsewhere' } };
    const state = imported({
      'a.json': cloudIssue('SHIP-1', { fields: { parent } }),
      'b.json': cloudIssue('SHIP-2', { fields: { subtasks: [{ id: '10003', key: 'SHIP-3' }] } }),
      'c.json': cloudIssue('SHIP-3'),
    });
    expect(issueIn(state, 'SHIP-1').imported.parent).toEqual(parent);
    expect(issueIn(state, 'SHIP-3').parentId).toBe('10002');
  });

  it('reads sprints of both kinds', () => {
    const text =
      'com.atlassian.greenhopper.service.sprint.Sprint@5b[id=54,rapidViewId=37,state=CLOSED,name=Fish, chips,startDate=2016-11-28T08:06:46.963-05:00,endDate=<null>,sequence=54]';
    const state = imported({
      'a.json': cloudIssue('SHIP-1', { fields: { customfield_12310940: [text] } }),
      'b.json': cloudIssue('SHIP-2', {
        fields: { customfield_10020: [{ id: 9, name: 'Sail', state: 'active', boardId: 2, goal: '' }] },
      }),
    });
    expect(state.sprints['54']).toMatchObject({
      name: 'Fish, chips',
      state: 'closed',
      boardId: 37,
      startDate: '2016-11-28T08:06:46.963-05:00',
    });
    expect(issueIn(state, 'SHIP-2').sprintIds).toEqual([9]);
    expect(issueIn(state, 'SHIP-1').imported.customfield_12310940).toEqual([text]);
  });

  it('names what the export itself says is missing, one line an issue', () => {
    const comment = {
      total: 5,
      maxResults: 5,
      startAt: 0,
      comments: [{ id: '1', author: liv, body: 'One', created: '2026-03-01T11:00:00.000+0100' }],
    };
    const { importReport } = imported({ 'a.json': cloudIssue('SHIP-1', { fields: { comment } }) });
    expect(importReport).toMatchObject({
      issues: 1,
      comments: 1,
      missingInExport: 4,
      missing: ['SHIP-1: 4 of 5 comments'],
    });
  });

  it('gives people to be, and what work in the site needs', () => {
    const state = imported({ 'a.json': cloudIssue('SHIP-1') });
    expect(Object.values(state.users).flatMap(({ role }) => role ?? [])).toEqual([
      'admin',
      'responder',
      'reader',
      'outsider',
    ]);
    const project = state.projects['10000'];
    expect(project?.workflows['10001']?.transitions.map(({ to }) => to)).toEqual(['3']);
    expect(project?.screens['10001']?.create.map(({ fieldId }) => fieldId)).toContain('priority');
    expect(Object.values(state.linkTypes).map(({ name }) => name)).toContain('Relates');
  });

  it('numbers new issues above all that the export names, held or not', () => {
    const state = imported({
      'a.json': cloudIssue('SHIP-1', { fields: { issuelinks: [linked('71', 'inwardIssue', 'SHIP-40', '20040')] } }),
    });
    expect(state.projects['10000']?.lastIssueNumber).toBe(40);
    expect(state.lastIds.issue).toBe(20_040);
  });
});

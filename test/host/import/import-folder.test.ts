import { cloudIssue, entry, imported, issueIn, liv, serverUser, statusItem } from './export-folder';

const page = (...histories: object[]) => ({
  startAt: 0,
  maxResults: histories.length,
  total: histories.length,
  histories,
});

describe('importing a folder', () => {
  it('reads search pages, single issues, lists and sub-folders alike', () => {
    const state = imported({
      'page.json': { startAt: 0, total: 1, issues: [cloudIssue('SHIP-1')] },
      'SHIP-2.json': cloudIssue('SHIP-2'),
      'list.json': [cloudIssue('SHIP-3')],
      'more/noted.json': { _note: 'exported by hand', issues: [cloudIssue('SHIP-4')] },
    });
    expect(
      Object.values(state.issues)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['SHIP-1', 'SHIP-2', 'SHIP-3', 'SHIP-4']);
    expect(state.importReport?.notUnderstood).toEqual([]);
  });

  it('merges snapshots of one issue: later fields win, histories are united by id', () => {
    const early = cloudIssue('SHIP-1', {
      fields: { updated: '2026-03-02T10:00:00.000+0100', summary: 'Old', duedate: '2026-03-09' },
      changelog: page(entry('1', '2026-03-01T11:00:00.000+0100', [statusItem])),
    });
    const late = cloudIssue('SHIP-1', {
      fields: { updated: '2026-03-05T10:00:00.000+0100', summary: 'New' },
      changelog: page(
        entry('2', '2026-03-05T10:00:00.000+0100', [statusItem]),
        entry('1', '2026-03-01T11:00:00.000+0100', [statusItem]),
      ),
    });
    const issue = issueIn(imported({ 'a-late.json': late, 'b-early.json': early }), 'SHIP-1');
    expect(issue).toMatchObject({ summary: 'New', dueDate: '2026-03-09' });
    expect(issue.histories.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('takes changelog and comment pages and bulk changelogs from files of their own', () => {
    const state = imported({
      'SHIP-1.json': cloudIssue('SHIP-1'),
      'SHIP-2.json': cloudIssue('SHIP-2'),
      'pages/1.json': {
        self: 'https://one.example.com/rest/api/3/issue/SHIP-1/changelog?startAt=0',
        startAt: 0,
        total: 3,
        values: [entry('7', '2026-03-01T12:00:00.000+0100', [statusItem])],
      },
      'SHIP-2 comments.json': {
        startAt: 0,
        total: 1,
        comments: [{ id: '5', author: liv, created: '2026-03-03T08:00:00.000+0100', body: 'Ahoy' }],
      },
      'bulk.json': {
        issueChangeLogs: [{ issueId: '10001', changeHistories: [entry('8', 1_772_449_200_000, [statusItem])] }],
      },
    });
    expect(issueIn(state, 'SHIP-1').histories.map(({ id, created }) => [id, created])).toEqual([
      ['7', '2026-03-01T12:00:00.000+0100'],
      ['8', '2026-03-02T11:00:00.000+0000'],
    ]);
    expect(issueIn(state, 'SHIP-2').comments.map(({ id }) => id)).toEqual(['5']);
    expect(issueIn(state, 'SHIP-1').missing.histories).toBe(1);
  });

  it('keeps the offset of an embedded entry where a bulk reply tells the same one in epoch ms', () => {
    const state = imported({
      'SHIP-1.json': cloudIssue('SHIP-1', {
        changelog: page(entry('8', '2026-03-02T12:00:00.000+0100', [statusItem])),
      }),
      'bulk.json': {
        issueChangeLogs: [{ issueId: '10001', changeHistories: [entry('8', 1_772_449_200_000, [statusItem])] }],
      },
    });
    expect(issueIn(state, 'SHIP-1').histories.map(({ created }) => created)).toEqual(['2026-03-02T12:00:00.000+0100']);
  });

  it('takes a bulk reply’s time in seconds, too, as Jira’s own description shows it', () => {
    const state = imported({
      'SHIP-1.json': cloudIssue('SHIP-1'),
      'bulk.json': {
        issueChangeLogs: [{ issueId: '10001', changeHistories: [entry('8', 1_772_449_200, [statusItem])] }],
      },
    });
    expect(issueIn(state, 'SHIP-1').histories.map(({ created }) => created)).toEqual(['2026-03-02T11:00:00.000+0000']);
  });

  it('gives Server people a stable account, one for each person even under one scrubbed name', () => {
    const at = '2011-03-01T10:00:00.000-0700';
    const files = {
      'a.json': {
        issues: [
          cloudIssue('OLD-1', {
            fields: { creator: serverUser('ida', 'Ida Moe'), assignee: serverUser('hidden', 'Jon Vik') },
            changelog: page(
              entry('1', at, [statusItem], serverUser('hidden', 'Kari Vik')),
              entry('2', at, [statusItem], null),
            ),
          }),
        ],
      },
    };
    const state = imported(files);
    const issue = issueIn(state, 'OLD-1');
    expect(issue.creatorId).toBe('server:ida');
    const named = [issue.assigneeId, ...issue.histories.map(({ authorId }) => authorId)].map(
      (id) => id && state.users[id]?.displayName,
    );
    expect(named).toEqual(['Jon Vik', 'Kari Vik', null]);
    expect(imported(files).users).toEqual(state.users);
  });

  it('maps fields keyed by display name through the changelog, and keeps those nobody knows', () => {
    const changelog = page(
      entry('1', '2026-03-01T11:00:00.000+0100', [
        {
          field: 'Draught',
          fieldtype: 'custom',
          fieldId: 'customfield_10077',
          from: null,
          fromString: null,
          to: null,
          toString: '4',
        },
      ]),
    );
    const fields = {
      Summary: 'By name',
      'Issue Type': { id: '7', name: 'Voyage' },
      Status: { id: '9', name: 'Til havs' },
      Created: '2026-03-01T10:00:00.000+0100',
      draught: 4.5,
      'Captain’s word': 'aye',
    };
    const state = imported({ 'a.json': { issues: [{ id: '1', key: 'SHIP-1', fields, changelog }] } });
    const issue = issueIn(state, 'SHIP-1');
    expect(issue).toMatchObject({ summary: 'By name', statusId: '9', created: '2026-03-01T10:00:00.000+0100' });
    expect(issue.custom.customfield_10077).toBe(4.5);
    const minted = Object.values(state.fields).find(({ name }) => name === 'Captain’s word');
    expect(issue.custom[minted?.id ?? '']).toBe('aye');
  });

  it('tells two sites in one folder apart: equal ids keep their own meanings', () => {
    const other = cloudIssue('BOAT-1', {
      id: '10001',
      self: 'https://two.example.com/rest/api/3/issue/10001',
      fields: { status: { id: '3', name: 'Ready' } },
    });
    const state = imported({ 'one/a.json': cloudIssue('SHIP-1'), 'two/b.json': other });
    expect(Object.keys(state.issues)).toHaveLength(2);
    const names = ['SHIP-1', 'BOAT-1'].map((key) => state.statuses[issueIn(state, key).statusId]?.name);
    expect(names).toEqual(['Under arbeid', 'Ready']);
  });

  it('finds a moved issue by its former key, and its projects by what the move tells', () => {
    const move = [
      {
        field: 'project',
        fieldtype: 'jira',
        fieldId: 'project',
        from: '10000',
        fromString: 'Ships',
        to: '10005',
        toString: 'Harbours',
      },
      { field: 'Key', fieldtype: 'jira', from: null, fromString: 'SHIP-8', to: null, toString: 'PORT-1' },
    ];
    const issue = cloudIssue('PORT-1', {
      fields: { project: undefined },
      changelog: page(entry('1', '2026-03-01T11:00:00.000+0100', move)),
    });
    const state = imported({ 'a.json': issue });
    expect(issueIn(state, 'PORT-1').formerKeys).toEqual(['SHIP-8']);
    expect(state.projects['10005']).toMatchObject({ key: 'PORT', name: 'Harbours' });
  });

  it('reads what a tool wrapped, and pages in a folder of their own that name their issue by id', () => {
    const state = imported({
      'wrapped.json': { exportedBy: 'a tool', 'SHIP-1': cloudIssue('SHIP-1'), rest: [cloudIssue('SHIP-2')] },
      'pages/bulk.json': {
        issueChangeLogs: [{ issueId: '10002', changeHistories: [entry('8', 1_772_449_200_000, [statusItem])] }],
      },
    });
    expect(Object.keys(state.issues)).toEqual(['10001', '10002']);
    expect(issueIn(state, 'SHIP-2').histories).toHaveLength(1);
  });

  it('keeps a record without id or time, and says so', () => {
    const changelog = page({ author: liv, items: [statusItem] });
    const state = imported({ 'a.json': cloudIssue('SHIP-1', { changelog }) });
    const [history] = issueIn(state, 'SHIP-1').histories;
    expect(history).toMatchObject({ id: expect.stringMatching(/^\d+$/), created: '2026-03-01T10:00:00.000+0100' });
    expect(state.importReport?.notUnderstood).toEqual([`SHIP-1: record ${history?.id} has no time ("")`]);
  });
});

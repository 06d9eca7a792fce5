import { findIssues } from '../../host/jira/jql/search';
import { createSearchIndex } from '../../host/jira/search-index';
import type { SearchView } from '../../host/jira/jql/search-field';
import type { Caller } from '../../host/jira/http';
import { wellKnown } from '../../host/jira/model';
import { as, comment, doc, history, issue, jonas, noor, project, site, sprint, types, worklog } from './builders';
import type { SiteParts } from './builders';

const searching = (parts: SiteParts) => {
  const played = site(parts);
  const { state, conditions, clock } = played;
  const searchable = [
    { propertyKey: 'postmortem', path: 'status', type: 'string' as const, searchAlias: 'postmortemStatus' },
    { propertyKey: 'postmortem', path: 'open', type: 'number' as const },
    { propertyKey: 'postmortem', path: 'at', type: 'date' as const },
    { propertyKey: 'postmortem', path: 'summary', type: 'text' as const },
  ];
  const index = createSearchIndex({ state, conditions, clock, searchable });
  return (jql: string, caller: Caller = as(noor)): string => {
    const zone = state.users[caller.accountId ?? '']?.timeZone ?? 'Etc/UTC';
    const view: SearchView = { site: played, caller, index, zone, now: clock.now() };
    try {
      return findIssues(jql, view)
        .map(({ key }) => key)
        .join(' ');
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
};

const other = project({ id: '10001', key: 'PAY', name: 'Payments', permissions: { BROWSE_PROJECTS: ['responder'] } });
/** Searches a small site of two projects: what it finds, as keys, or Jira’s words where it refuses. */
export const find = searching({
  projects: [project(), other],
  sprints: [
    sprint({ id: 1, state: 'closed', name: 'October' }),
    sprint({ id: 2, state: 'active', name: 'November' }),
    sprint({ id: 3, state: 'future', name: 'December' }),
  ],
  issues: [
    issue({
      key: 'OPS-1',
      summary: 'Checkout returns errors after the deploy',
      assigneeId: noor.accountId,
      priorityId: '1',
      labels: ['incident', 'sev-1'],
      statusId: '3',
      sprintIds: [1, 2],
      dueDate: '2026-11-20',
      properties: {
        postmortem: { status: 'draft', open: 3, at: '2026-11-18T01:30:00Z', summary: 'Deploying twice' },
      },
      comments: [
        comment(1, { body: doc('The rollback is done') }),
        comment(2, { body: doc('secretive'), jsdPublic: false }),
      ],
    }),
    issue({
      key: 'OPS-2',
      summary: 'Alert on queue depth',
      typeId: types.bug,
      labels: ['alerting'],
      created: '2026-11-17T23:30:00.000+0000',
      resolutionId: '10000',
      statusId: '5',
      resolutionDate: '2026-11-18T01:10:00.000+0000',
      originalEstimateSeconds: 7200,
      remainingEstimateSeconds: 1800,
      timeSpentSeconds: 5400,
      worklogs: [worklog(1, { comment: doc('Watched the pool') })],
      custom: { [wellKnown.storyPoints]: 5, [wellKnown.flagged]: [{ id: '10019', value: 'Impediment' }] },
      histories: [
        history(1, {
          authorId: jonas.accountId,
          items: [
            {
              field: 'status',
              fieldtype: 'jira',
              fieldId: 'status',
              from: '1',
              fromString: 'Open',
              to: '5',
              toString: 'Done',
            },
          ],
        }),
      ],
      componentIds: ['10100'],
      fixVersionIds: ['10200'],
    }),
    issue({
      key: 'OPS-10',
      priorityId: '2',
      assigneeId: jonas.accountId,
      reporterId: jonas.accountId,
      parentId: '10001',
      sprintIds: [3],
      description: doc('Checkout queues were deployed'),
    }),
    issue({ key: 'PAY-3', id: '20003', projectId: '10001', priorityId: null }),
  ],
  state: {
    links: { '1': { id: '1', typeId: '10000', inwardIssueId: '10001', outwardIssueId: '20003' } },
  },
  now: '2026-11-18T02:00:00.000Z',
});

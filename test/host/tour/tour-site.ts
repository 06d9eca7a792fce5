import { wellKnown } from '../../../host/jira/model';
import type { Board } from '../../../host/jira/model';
import { comment, doc, history, issue, jonas, noor, several, sprint, types } from '../builders';
import type { SiteParts } from '../builders';

const board: Board = {
  id: 1,
  name: 'OPS board',
  type: 'scrum',
  projectIds: ['10000'],
  columns: [
    { name: 'To do', statusIds: ['1'] },
    { name: 'Doing', statusIds: ['3', '4'], min: 1, max: 5 },
    { name: 'Done', statusIds: ['5'] },
  ],
  filterId: '10100',
};

const dates = { startDate: '2026-11-10T09:00:00.000Z', endDate: '2026-11-24T09:00:00.000Z' };

/** A site where everything Jira can show of an issue is there to be shown. */
export const tourSite = (): SiteParts => ({
  issues: [
    issue({
      key: 'OPS-1',
      description: doc('What happened'),
      environment: doc('production'),
      assigneeId: jonas.accountId,
      labels: ['incident'],
      componentIds: ['10100'],
      fixVersionIds: ['10200'],
      versionIds: ['10201'],
      dueDate: '2026-11-20',
      sprintIds: [1, 2],
      parentId: '10003',
      originalEstimateSeconds: 7200,
      remainingEstimateSeconds: 3600,
      timeSpentSeconds: 3600,
      custom: { [wellKnown.flagged]: [{ id: '10019', value: 'Impediment' }], [wellKnown.storyPoints]: 3 },
      histories: several(3, (n) => history(n)),
      comments: several(3, (n) => comment(n)),
      properties: { postmortem: { status: 'draft' } },
      watcherIds: [noor.accountId],
      remoteLinks: [
        {
          id: 9000,
          globalId: 'a',
          application: { type: 'x', name: 'Chat' },
          object: { url: 'https://chat.example.com', title: 'Channel' },
        },
      ],
    }),
    issue({ key: 'OPS-2', statusId: '5', resolutionId: '10000', resolutionDate: '2026-11-18T01:30:00.000+0000' }),
    issue({ key: 'OPS-3', typeId: types.epic, summary: 'Calm nights' }),
    issue({ key: 'OPS-4', typeId: types.subtask, parentId: '10002' }),
  ],
  sprints: [
    sprint({ id: 1, state: 'closed', ...dates, completeDate: dates.endDate }),
    sprint({ id: 2, ...dates }),
    sprint({ id: 3, state: 'future' }),
  ],
  state: {
    boards: { '1': board },
    links: {
      '1': { id: '1', typeId: '10000', inwardIssueId: '10001', outwardIssueId: '10002' },
      '2': { id: '2', typeId: '10003', inwardIssueId: '10003', outwardIssueId: '10001' },
    },
    projectProperties: { '10000': { settings: { a: 1 } } },
  },
});

import { issue, project, site, sprint, types } from './builders';
import { asking } from './ask';
import type { Answer } from './ask';
import { wellKnown } from '../../host/jira/model';
import type { Board } from '../../host/jira/model';
import { rolePermissions } from '../../host/jira/role-permissions';

export const agile = (path: string): string => `/rest/agile/1.0/${path}`;
const columns = [
  { name: 'To do', statusIds: ['1'] },
  { name: 'Doing', statusIds: ['3', '4'] },
  { name: 'Done', statusIds: ['5'] },
];
const board = (parts: Partial<Board>): Board => ({
  id: 1,
  name: 'OPS board',
  type: 'scrum',
  projectIds: ['10000'],
  columns,
  filterId: '10100',
  ...parts,
});

export const played = () => {
  const state = site({
    projects: [
      project(),
      project({ id: '10001', key: 'PAY', permissions: rolePermissions({ without: ['outsider'] }) }),
    ],
    sprints: [
      sprint({
        id: 1,
        state: 'closed',
        startDate: '2026-10-01T09:00:00.000Z',
        endDate: '2026-10-14T09:00:00.000Z',
        completeDate: '2026-10-14T09:00:00.000Z',
      }),
      sprint({ id: 2, state: 'active', startDate: '2026-11-10T09:00:00.000Z', endDate: '2026-11-24T09:00:00.000Z' }),
      sprint({ id: 3, state: 'future' }),
    ],
    issues: [
      issue({
        key: 'OPS-1',
        sprintIds: [1, 2],
        custom: { [wellKnown.flagged]: [{ id: '10019', value: 'Impediment' }] },
      }),
      issue({ key: 'OPS-2', parentId: '10005' }),
      issue({ key: 'OPS-3', statusId: '5' }),
      issue({ key: 'OPS-4', sprintIds: [3] }),
      issue({ key: 'OPS-5', typeId: types.epic }),
      issue({ key: 'PAY-1', id: '20001', projectId: '10001' }),
    ],
    state: { boards: { '1': board({}), '2': board({ id: 2, name: 'Flow', type: 'kanban', projectIds: ['10001'] }) } },
  });
  return { site: state, ask: asking(state), issue: (id: string) => state.state.issues[id] };
};

export const keysOf = (answer: Answer) => answer.list('issues').map(({ key }) => key);
export const fieldsChanged = (one: ReturnType<typeof issue> | undefined) =>
  one?.histories.flatMap(({ items }) => items.map(({ field, from, to, toString: text }) => [field, from, to, text]));

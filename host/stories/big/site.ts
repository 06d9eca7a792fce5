import type { SiteState } from '../../jira/model';
import { issueTypes, statuses } from '../catalog/catalogue';
import { makeProject } from '../catalog/make-project';
import { makeSite } from '../catalog/make-site';
import { incidentWorkflow, softwareWorkflow } from '../catalog/workflows';
import { automation, people } from './people';

const { incident, task, bug } = issueTypes;
export const projectIds = { inc: '10040', net: '10041', core: '10042', edge: '10043' };

const project = (id: string, key: string, name: string) =>
  makeProject({
    id,
    key,
    name,
    description: '',
    types: [
      [incident, incidentWorkflow],
      [task, softwareWorkflow],
      [bug, softwareWorkflow],
    ],
    versions: ['4.1', '4.2'],
    also: [automation.accountId],
  });

export function bigSite(): SiteState {
  const { toDo, inProgress, inReview, mitigated, resolved, done } = statuses;
  const ids = (...of: { id: string }[]) => of.map(({ id }) => id);
  return makeSite({
    story: 'big',
    cloudId: '3e9d2b60-41f7-4c8a-a5d3-72f0b6e8c144',
    incident: 'INC-1',
    timeZone: 'Etc/UTC',
    people,
    projects: [
      project(projectIds.inc, 'INC', 'Incidents'),
      project(projectIds.net, 'NET', 'Network'),
      project(projectIds.core, 'CORE', 'Core services'),
      project(projectIds.edge, 'EDGE', 'Edge'),
    ],
    boards: [
      {
        id: 51,
        name: 'INC board',
        type: 'scrum',
        projectIds: Object.values(projectIds),
        filterId: '10151',
        columns: [
          { name: 'To Do', statusIds: ids(toDo) },
          { name: 'In progress', statusIds: ids(inProgress, inReview, mitigated) },
          { name: 'Done', statusIds: ids(resolved, done) },
        ],
      },
    ],
    sprints: Array.from({ length: 6 }, (_, at) => ({
      id: 71 + at,
      name: `INC Sprint ${at + 1}`,
      boardId: 51,
      state: at < 4 ? ('closed' as const) : at === 4 ? ('active' as const) : ('future' as const),
      goal: '',
      createdDate: '2026-09-01T08:00:00.000Z',
      startDate: new Date(Date.UTC(2026, 8, 7 + at * 14, 8)).toISOString(),
      endDate: new Date(Date.UTC(2026, 8, 18 + at * 14, 16)).toISOString(),
    })),
  });
}

import type { SiteState } from '../../jira/model';
import { issueTypes, statuses } from '../catalog/catalogue';
import { makeProject } from '../catalog/make-project';
import { makeSite } from '../catalog/make-site';
import { incidentWorkflow, requestWorkflow, softwareWorkflow } from '../catalog/workflows';
import { admin, anjali, callum, cook, hyun, naomi, people, release, tane } from './people';

const { task, bug, story, incident, request } = issueTypes;
const { toDo, inProgress, inReview, mitigated, resolved, done } = statuses;
const column = (name: string, ...of: { id: string }[]) => ({ name, statusIds: of.map(({ id }) => id) });

/** Contracts are not for everybody who may see the project. */
export const contractsDesk = {
  id: '10301',
  name: 'Contracts desk',
  description: 'Whoever answers for what was promised.',
  memberIds: [naomi, callum, anjali, tane, hyun, admin].map(({ accountId }) => accountId),
};

const projects = () => [
  makeProject({
    id: '10030',
    key: 'FIND',
    name: 'Search',
    description: 'Finding recipes.',
    lead: naomi.accountId,
    types: [
      [incident, incidentWorkflow],
      [task, softwareWorkflow],
      [bug, softwareWorkflow],
      [story, softwareWorkflow],
    ],
    components: ['Index', 'Ranking'],
    also: [release.accountId],
  }),
  makeProject({
    id: '10031',
    key: 'DESK',
    name: 'Reader desk',
    description: 'Letters from readers.',
    typeKey: 'service_desk',
    types: [[request, requestWorkflow]],
    also: [cook.accountId],
  }),
  {
    ...makeProject({
      id: '10032',
      key: 'CORP',
      name: 'Contracts',
      description: 'What was promised to whom.',
      types: [[task, softwareWorkflow]],
      without: ['outsider'],
    }),
    securityLevels: [contractsDesk],
  },
];

/** The site before the story begins: New York's clock, which goes back on 1 November. */
export function searchSite(): SiteState {
  return makeSite({
    story: 'slow-burn',
    cloudId: 'd1a4f7e2-2c68-4d35-b7f9-84e6c0a1b933',
    incident: 'FIND-207',
    timeZone: 'America/New_York',
    people,
    projects: projects(),
    boards: [
      {
        id: 41,
        name: 'FIND board',
        type: 'scrum',
        projectIds: ['10030'],
        filterId: '10141',
        columns: [
          column('To Do', toDo),
          column('In progress', inProgress, inReview),
          column('Mitigated', mitigated),
          column('Done', resolved, done),
        ],
      },
    ],
    sprints: [
      {
        id: 61,
        name: 'FIND Sprint 12',
        boardId: 41,
        state: 'active',
        goal: 'Fresher results',
        createdDate: '2026-10-16T13:00:00.000Z',
        startDate: '2026-10-26T13:00:00.000Z',
        endDate: '2026-11-06T21:00:00.000Z',
      },
      {
        id: 62,
        name: 'FIND Sprint 13',
        boardId: 41,
        state: 'future',
        goal: '',
        createdDate: '2026-10-26T13:00:00.000Z',
      },
    ],
  });
}

import type { IssueType, SiteState, Status } from '../../jira/model';
import { customField } from '../../jira/system-fields';
import { makeProject } from '../catalog/make-project';
import { makeSite } from '../catalog/make-site';
import { workflow } from '../catalog/workflows';
import { ines, people, pipeline } from './people';

const projectId = '10020';
const lockedProjectId = '10021';

/** A team-managed project brings its own types, statuses and fields. */
const type = (id: string, name: string, icon: string): IssueType => ({
  id,
  name,
  description: '',
  subtask: false,
  hierarchyLevel: 0,
  icon,
  scopeProjectId: projectId,
});

const status = (id: string, name: string, category: Status['category']): Status => ({
  id,
  name,
  description: '',
  category,
  scopeProjectId: projectId,
});

export const types = { task: type('10121', 'Task', 'task'), nearMiss: type('10122', 'Near miss', 'incident') };
const statuses = {
  toDo: status('10221', 'To do', 'new'),
  doing: status('10222', 'Doing', 'indeterminate'),
  checked: status('10223', 'Checked by two', 'indeterminate'),
  done: status('10224', 'Done', 'done'),
};

export const households = 'customfield_10061';

const flow = workflow('Deliveries', Object.values(statuses), [
  ['To do', null, statuses.toDo, null],
  ['Doing', null, statuses.doing, null],
  ['Checked by two', null, statuses.checked, null],
  ['Done', null, statuses.done, '10000'],
]);

const project = () => ({
  ...makeProject({
    id: projectId,
    key: 'DEL',
    name: 'Deliveries',
    description: 'Where parcels go.',
    style: 'next-gen',
    lead: ines.accountId,
    types: [
      [types.task, flow],
      [types.nearMiss, flow],
    ],
    alsoOnScreens: [households],
    also: [pipeline.accountId],
  }),
  lastIssueNumber: 29,
});

const locked = () =>
  makeProject({
    id: lockedProjectId,
    key: 'PRIV',
    name: 'Privacy desk',
    description: 'Requests about personal data.',
    types: [[types.task, flow]],
    without: ['outsider'],
  });

/** The site before the story begins. */
export function deliveriesSite(): SiteState {
  const number = { type: 'number', kind: 'com.atlassian.jira.plugin.system.customfieldtypes:float' };
  return makeSite({
    story: 'near-miss',
    cloudId: '6c0b1d57-90ab-4f0e-8a2e-3b5d1c7e9f22',
    incident: 'DEL-31',
    timeZone: 'Europe/Lisbon',
    people,
    projects: [project(), locked()],
    ownTypes: Object.values(types),
    ownStatuses: Object.values(statuses),
    fields: [{ ...customField(households, 'Households at risk', number), scopeProjectId: projectId }],
    boards: [
      {
        id: 31,
        name: 'DEL board',
        type: 'simple',
        projectIds: [projectId],
        filterId: '10131',
        columns: Object.values(statuses).map(({ id, name }) => ({ name, statusIds: [id] })),
      },
    ],
  });
}

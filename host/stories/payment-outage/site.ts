import type { Board, SiteState, Sprint } from '../../jira/model';
import { wellKnown } from '../../jira/model';
import { customField } from '../../jira/system-fields';
import { issueTypes, statuses } from '../catalog/catalogue';
import { makeProject } from '../catalog/make-project';
import { makeSite } from '../catalog/make-site';
import { incidentWorkflow, requestWorkflow, softwareWorkflow } from '../catalog/workflows';
import { andrea, automation, halden, mark, meiLing, monitor, noor, people, pilar, tomasz, will } from './people';
import { transcript } from './transcript';

export const severity = 'customfield_10040';
export const firstResponse = 'customfield_10051';
export const timeToResolution = 'customfield_10052';
const serviceTier = 'customfield_10060';
const changeRisk = 'customfield_10061';

const option = { type: 'option', kind: 'com.atlassian.jira.plugin.system.customfieldtypes:select' };
const sla = { type: 'sd-servicelevelagreement', kind: 'com.atlassian.servicedesk:sd-sla-field' };

const fields = [
  {
    ...customField(severity, 'Severity', option),
    options: [
      { id: '10031', value: 'Sev-1' },
      { id: '10032', value: 'Sev-2' },
      { id: '10033', value: 'Sev-3' },
    ],
  },
  {
    ...customField(serviceTier, 'Service tier', option),
    options: [
      { id: '10041', value: 'Tier 1: shoppers notice at once' },
      { id: '10042', value: 'Tier 2: shoppers notice within a day' },
      { id: '10043', value: 'Tier 3: only we notice' },
    ],
  },
  customField(changeRisk, 'What could this break?', {
    type: 'string',
    kind: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
  }),
  customField(firstResponse, 'Time to first response', sla),
  customField(timeToResolution, 'Time to resolution', sla),
];

const apps = [automation.accountId, monitor.accountId];
const { epic, story, task, subtask, bug, incident, request } = issueTypes;

const projects = () => [
  makeProject({
    id: '10010',
    key: 'OPS',
    name: 'Operations',
    description: 'Incidents and what follows from them.',
    lead: noor.accountId,
    types: [
      [incident, incidentWorkflow],
      [epic, softwareWorkflow],
      [task, softwareWorkflow],
      [bug, softwareWorkflow],
      [subtask, softwareWorkflow],
    ],
    components: ['Payments', 'Checkout', 'Database'],
    componentLeads: { Payments: noor.accountId, Checkout: will.accountId, Database: tomasz.accountId },
    alsoOnScreens: [severity],
    also: apps,
  }),
  makeProject({
    id: '10011',
    key: 'PAY',
    name: 'Payments',
    description: 'Taking and settling money.',
    lead: mark.accountId,
    types: [
      [task, softwareWorkflow],
      [story, softwareWorkflow],
      [bug, softwareWorkflow],
      [epic, softwareWorkflow],
      [subtask, softwareWorkflow],
    ],
    components: ['Settlement', 'Checkout', 'payments-db'],
    versions: ['2026.46', '2026.47'],
    // Payments keeps its create screen short: dates, sprint and links are set afterwards.
    createLacks: ['duedate', wellKnown.sprint, 'issuelinks'],
    also: apps,
  }),
  makeProject({
    id: '10012',
    key: 'SUP',
    name: 'Shopper Support',
    description: 'Shoppers and merchants write here.',
    lead: meiLing.accountId,
    typeKey: 'service_desk',
    types: [[request, requestWorkflow]],
    components: ['Cards', 'Payouts'],
    also: [...apps, andrea.accountId, halden.accountId, pilar.accountId],
  }),
  makeProject({
    id: '10013',
    key: 'SEC',
    name: 'Security',
    description: 'For those who work on security.',
    types: [
      [task, softwareWorkflow],
      [bug, softwareWorkflow],
    ],
    without: ['outsider'],
    also: apps,
  }),
  makeProject({
    id: '10014',
    key: 'PLT',
    name: 'Platform',
    description: 'What every service runs on.',
    lead: noor.accountId,
    types: [
      [task, softwareWorkflow],
      [story, softwareWorkflow],
      [epic, softwareWorkflow],
    ],
    components: ['Database', 'Deploys', 'Network'],
    // Platform takes nothing without knowing what it touches.
    alsoOnScreens: [serviceTier, changeRisk],
    requires: ['components', serviceTier, changeRisk],
    also: apps,
  }),
];

const { toDo, inProgress, inReview, mitigated, resolved, done } = statuses;
const column = (name: string, ...of: { id: string }[]) => ({ name, statusIds: of.map(({ id }) => id) });

const boards: Board[] = [
  {
    id: 11,
    name: 'OPS board',
    type: 'scrum',
    projectIds: ['10010'],
    filterId: '10111',
    columns: [
      column('To Do', toDo),
      column('In progress', inProgress, inReview),
      column('Mitigated', mitigated),
      column('Done', resolved, done),
    ],
  },
  {
    id: 12,
    name: 'PAY board',
    type: 'scrum',
    projectIds: ['10011'],
    filterId: '10112',
    columns: [
      column('To Do', toDo),
      column('In progress', inProgress),
      column('In review', inReview),
      column('Done', done),
    ],
  },
  {
    id: 13,
    name: 'SEC board',
    type: 'kanban',
    projectIds: ['10013'],
    filterId: '10113',
    columns: [column('To Do', toDo), column('In progress', inProgress, inReview), column('Done', done)],
  },
];

export const sprints = { opsNow: 23, opsNext: 24, payNow: 47, payNext: 48 };

const sprint = (id: number, name: string, boardId: number, state: Sprint['state'], goal: string): Sprint => ({
  id,
  name,
  boardId,
  state,
  goal,
  createdDate: '2026-11-02T09:10:00.000Z',
  startDate: state === 'active' ? '2026-11-09T09:00:00.000Z' : '2026-11-23T09:00:00.000Z',
  endDate: state === 'active' ? '2026-11-20T16:00:00.000Z' : '2026-12-04T16:00:00.000Z',
});

/** The site before the story begins. */
export function paymentSite(): SiteState {
  return makeSite({
    story: 'payment-outage',
    cloudId: '0f3d6c1e-7a52-4b8e-9d40-c2b15e7a8811',
    incident: 'OPS-88',
    timeZone: 'Europe/Berlin',
    people,
    projects: projects(),
    boards,
    sprints: [
      sprint(sprints.opsNow, 'OPS Sprint 23', 11, 'active', 'Quieter nights'),
      sprint(sprints.opsNext, 'OPS Sprint 24', 11, 'future', ''),
      sprint(sprints.payNow, 'PAY Sprint 47', 12, 'active', 'Settlement within the hour'),
      sprint(sprints.payNext, 'PAY Sprint 48', 12, 'future', ''),
    ],
    fields,
    transcript,
  });
}

import { emptyIssue } from '../../../host/jira/empty-issue';
import type { Project, SiteState, User } from '../../../host/jira/model';

const user = (accountId: string, role: User['role'], timeZone: string): User => ({
  accountId,
  accountType: 'atlassian',
  displayName: `The ${role}`,
  emailAddress: `${accountId}@example.com`,
  active: true,
  timeZone,
  locale: 'en_US',
  role,
  groups: [],
});

const project: Project = {
  id: '10000',
  key: 'OPS',
  formerKeys: [],
  name: 'Operations',
  description: '',
  style: 'classic',
  typeKey: 'software',
  leadAccountId: 'admin',
  categoryName: null,
  issueTypeIds: ['1'],
  screens: {
    '1': {
      create: [{ fieldId: 'summary', required: true }],
      edit: [
        { fieldId: 'summary', required: true },
        { fieldId: 'labels', required: false },
      ],
    },
  },
  workflows: { '1': { name: 'Simple', statusIds: ['1'], initialStatusId: '1', transitions: [] } },
  priorityIds: [],
  permissions: {
    BROWSE_PROJECTS: ['admin', 'responder', 'reader'],
    EDIT_ISSUES: ['admin', 'responder'],
    CREATE_ISSUES: ['admin', 'responder'],
    CREATE_ATTACHMENTS: ['admin', 'responder'],
    ADD_COMMENTS: ['admin', 'responder'],
  },
  securityLevels: [],
  components: [],
  versions: [],
  lastIssueNumber: 1,
};

const created = '2026-11-18T01:31:00.000+0000';

const issue = emptyIssue({
  id: '20001',
  key: 'OPS-1',
  projectId: '10000',
  typeId: '1',
  statusId: '1',
  summary: 'Payments fail',
  reporterId: 'admin',
  creatorId: 'admin',
  created,
  rank: '0|i00001:',
});

const systemField = (id: string, type: string) => ({
  id,
  key: id,
  name: id[0]?.toUpperCase() + id.slice(1),
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id],
  schema: { type, system: id },
});

/** The least a site can be: one project, one issue, a person of each role. Made anew each time. */
export const smallSite = (): SiteState =>
  structuredClone({
    version: 1 as const,
    story: 'small',
    cloudId: '22222222-2222-4222-8222-222222222222',
    title: 'Small site',
    timeZone: 'UTC',
    incident: 'OPS-1',
    transcript: null,
    users: {
      admin: user('admin', 'admin', 'Europe/Zurich'),
      responder: user('responder', 'responder', 'America/New_York'),
      reader: user('reader', 'reader', 'Asia/Kolkata'),
      outsider: user('outsider', 'outsider', 'UTC'),
    },
    projects: { '10000': project },
    issueTypes: { '1': { id: '1', name: 'Task', description: '', subtask: false, hierarchyLevel: 0, icon: 'task' } },
    statuses: { '1': { id: '1', name: 'Open', description: '', category: 'new' as const } },
    priorities: {},
    resolutions: {},
    linkTypes: {},
    fields: { summary: systemField('summary', 'string'), labels: systemField('labels', 'array') },
    issues: { '20001': issue },
    links: {},
    boards: {},
    sprints: {},
    projectProperties: {},
    panels: [],
    importReport: null,
    lastIds: {
      issue: 20001,
      history: 0,
      comment: 0,
      worklog: 0,
      attachment: 0,
      remoteLink: 0,
      link: 0,
      sprint: 0,
      rank: 1,
    },
  });

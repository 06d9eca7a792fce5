import type { Project, ScreenField } from '../../../host/jira/model';
import { wellKnown } from '../../../host/jira/model';
import { rolePermissions } from '../../../host/jira/role-permissions';
import { noor } from './people';
import { types } from './catalogue';

const shown = (fieldIds: readonly string[]): ScreenField[] =>
  fieldIds.map((fieldId) => ({ fieldId, required: fieldId === 'summary' }));

const wholeScreen = [
  'summary',
  'description',
  'environment',
  'assignee',
  'reporter',
  'priority',
  'labels',
  'components',
  'fixVersions',
  'versions',
  'duedate',
  'security',
  'issuelinks',
  'timetracking',
  'attachment',
  wellKnown.sprint,
  wellKnown.storyPoints,
  wellKnown.flagged,
];

/** The same screens for every type; `without` leaves fields off both. */
export function screens(without: readonly string[] = [], also: readonly ScreenField[] = []): Project['screens'] {
  const fields = [...shown(wholeScreen.filter((id) => !without.includes(id))), ...also];
  const extra = shown(['issuetype', 'resolution', 'parent']);
  return Object.fromEntries(
    Object.values(types).map((typeId) => [typeId, { create: fields, edit: [...fields, ...extra] }]),
  );
}

const workflow = {
  name: 'Simple',
  statusIds: ['1', '3', '4', '5'],
  initialStatusId: '1',
  transitions: [
    { id: '11', name: 'Start', from: ['1'], to: '3' },
    { id: '21', name: 'Review', from: ['3'], to: '4' },
    { id: '31', name: 'Finish', from: null, to: '5', resolutionId: '10000' },
    { id: '41', name: 'Reopen', from: ['5'], to: '1', resolutionId: null },
  ],
};

/** A company-managed software project with every usual field on its screens. */
export function project(parts: Partial<Project> = {}): Project {
  return {
    id: '10000',
    key: 'OPS',
    formerKeys: [],
    name: 'Operations',
    description: '',
    style: 'classic',
    typeKey: 'software',
    leadAccountId: noor.accountId,
    categoryName: null,
    issueTypeIds: Object.values(types),
    screens: screens(),
    workflows: Object.fromEntries(Object.values(types).map((typeId) => [typeId, workflow])),
    priorityIds: ['1', '2', '3'],
    permissions: rolePermissions(),
    securityLevels: [{ id: '10021', name: 'Team', description: '', memberIds: [noor.accountId, 'ada'] }],
    components: [
      { id: '10100', name: 'Checkout', description: '', leadAccountId: null },
      { id: '10101', name: 'Ledger', description: '', leadAccountId: null },
    ],
    versions: [
      { id: '10200', name: '1.0', description: '', archived: false, released: false },
      { id: '10201', name: '1.1', description: '', archived: false, released: false },
    ],
    lastIssueNumber: 0,
    ...parts,
  };
}

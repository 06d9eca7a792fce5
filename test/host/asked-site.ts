import type { JsonObject } from '../../host/jira/model';
import { asking } from './ask';
import { rolePermissions } from '../../host/jira/role-permissions';
import { project, screens, site } from './builders';

export const restricted = project({
  id: '10009',
  key: 'SEC',
  name: 'Security',
  permissions: rolePermissions({ without: ['outsider'] }),
});
const bare = project({
  id: '10001',
  key: 'PAY',
  name: 'Payments',
  formerKeys: ['CASH'],
  screens: screens(['duedate', 'customfield_10020', 'issuelinks']),
});
export const asked = (parts: Parameters<typeof site>[0] = {}) =>
  asking(site({ projects: [project(), bare, restricted], ...parts }));

export const keys = (list: readonly JsonObject[]) => list.map(({ key }) => key);

import type { Route } from '../http';
import { agileBoardRoutes } from './agile-boards';
import { agileIssueRoutes } from './agile-issues';
import { agileMoveRoutes } from './agile-moves';
import { agileSprintRoutes } from './agile-sprints';
import { assignableUserRoutes } from './assignable-users';
import { attachmentsRoutes } from './attachments';
import { changelogRoutes } from './changelog';
import { commentsRoutes } from './comments';
import { createmetaRoutes } from './createmeta';
import { fieldRoutes } from './fields';
import { issueBulkRoutes } from './issue-bulk';
import { issueLinksRoutes } from './issue-links';
import { issuePropertiesRoutes } from './issue-properties';
import { issueRoutes } from './issue';
import { jqlMatchRoutes } from './jql-match';
import { labelRoutes } from './labels';
import { notifyRoutes } from './notify';
import { permissionRoutes } from './permissions';
import { projectPartRoutes } from './project-parts';
import { projectPropertyRoutes } from './project-properties';
import { projectRoutes } from './projects';
import { remoteLinksRoutes } from './remote-links';
import { searchRoutes } from './search';
import { serverInfoRoutes } from './server-info';
import { softwareIssueRoutes } from './software-issues';
import { statusRoutes } from './statuses';
import { transitionsRoutes } from './transitions';
import { userRoutes } from './users';
import { watchersRoutes } from './watchers';
import { worklogsRoutes } from './worklogs';

/** Every operation the site plays. */
export const routes: readonly Route[] = [
  ...agileBoardRoutes,
  ...agileIssueRoutes,
  ...agileMoveRoutes,
  ...agileSprintRoutes,
  ...assignableUserRoutes,
  ...attachmentsRoutes,
  ...changelogRoutes,
  ...commentsRoutes,
  ...createmetaRoutes,
  ...fieldRoutes,
  ...issueBulkRoutes,
  ...issueLinksRoutes,
  ...issuePropertiesRoutes,
  ...issueRoutes,
  ...jqlMatchRoutes,
  ...labelRoutes,
  ...notifyRoutes,
  ...permissionRoutes,
  ...projectPartRoutes,
  ...projectPropertyRoutes,
  ...projectRoutes,
  ...remoteLinksRoutes,
  ...searchRoutes,
  ...serverInfoRoutes,
  ...softwareIssueRoutes,
  ...statusRoutes,
  ...transitionsRoutes,
  ...userRoutes,
  ...watchersRoutes,
  ...worklogsRoutes,
];

import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import type { Issue } from '../model';
import { canOn } from '../permissions';
import { eventIssue, tell } from './product-events';

const forget = (site: Site, issue: Issue): void => {
  const { issues, links, panels } = site.state;
  for (const link of Object.values(links)) {
    if (link.inwardIssueId === issue.id || link.outwardIssueId === issue.id) delete links[link.id];
  }
  const panel = panels.indexOf(issue.id);
  if (panel >= 0) panels.splice(panel, 1);
  delete issues[issue.id];
};

/** Deletes the issue and its links; sub-tasks go with it or forbid it. Only the issue's own event is told. */
export function deleteIssue(site: Site, caller: Caller, issue: Issue, withSubtasks: boolean): void {
  if (!canOn(site, caller, 'DELETE_ISSUES', issue)) {
    throw new Refusal(403, ['You do not have permission to delete issues in this project.']);
  }
  const isSubtask = (one: Issue) => one.parentId === issue.id && site.state.issueTypes[one.typeId]?.subtask === true;
  const children = Object.values(site.state.issues).filter((one) => one.parentId === issue.id);
  if (children.some(isSubtask) && !withSubtasks) {
    throw new Refusal(400, [
      `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    ]);
  }
  const told = eventIssue(site, caller, issue);
  for (const child of children) {
    if (isSubtask(child)) forget(site, child);
    else child.parentId = null;
  }
  forget(site, issue);
  tell(site, caller, 'deleted:issue', [issue.id], () => ({ issue: told }));
}

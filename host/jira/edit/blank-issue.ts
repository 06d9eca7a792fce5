import { emptyIssue } from '../empty-issue';
import type { Caller, Site } from '../http';
import type { Issue, Project } from '../model';
import { actorOf } from '../permissions';
import { jiraTime } from '../time';

/** The scheme's default, or its middle. */
const defaultPriority = (site: Site, project: Project): string | null => {
  const ids = project.priorityIds;
  return ids.find((id) => site.state.priorities[id]?.isDefault) ?? ids[Math.floor(ids.length / 2)] ?? null;
};

/** A draft in its workflow's first status, with no id, key or rank yet. */
export function blankIssue(site: Site, caller: Caller, project: Project, typeId: string): Issue {
  const actor = actorOf(site, caller);
  return emptyIssue({
    id: '',
    key: '',
    projectId: project.id,
    typeId,
    statusId: project.workflows[typeId]?.initialStatusId ?? Object.keys(site.state.statuses)[0] ?? '',
    priorityId: defaultPriority(site, project),
    reporterId: actor,
    creatorId: actor,
    created: jiraTime(site.clock.now(), site.state.timeZone),
    watcherIds: actor === null ? [] : [actor],
  });
}

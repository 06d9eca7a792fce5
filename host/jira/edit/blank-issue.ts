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
  const now = jiraTime(site.clock.now(), site.state.timeZone);
  return {
    id: '',
    key: '',
    formerKeys: [],
    projectId: project.id,
    typeId,
    statusId: project.workflows[typeId]?.initialStatusId ?? Object.keys(site.state.statuses)[0] ?? '',
    priorityId: defaultPriority(site, project),
    resolutionId: null,
    summary: '',
    description: null,
    environment: null,
    assigneeId: null,
    reporterId: actor,
    creatorId: actor,
    parentId: null,
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    versionIds: [],
    dueDate: null,
    securityLevelId: null,
    originalEstimateSeconds: null,
    remainingEstimateSeconds: null,
    timeSpentSeconds: null,
    created: now,
    updated: now,
    resolutionDate: null,
    statusCategoryChanged: now,
    sprintIds: [],
    rank: '',
    custom: {},
    imported: {},
    histories: [],
    comments: [],
    worklogs: [],
    attachments: [],
    remoteLinks: [],
    properties: {},
    watcherIds: actor === null ? [] : [actor],
    voterIds: [],
    danglingLinks: [],
    missing: { histories: 0, comments: 0, worklogs: 0 },
  };
}

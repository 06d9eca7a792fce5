import type { Issue } from './model';

type Told = 'id' | 'key' | 'projectId' | 'typeId' | 'statusId' | 'created';

/** An issue to which nothing has happened since `created`; `parts` say what is known of it. */
export function emptyIssue(parts: Pick<Issue, Told> & Partial<Issue>): Issue {
  return {
    formerKeys: [],
    priorityId: null,
    resolutionId: null,
    summary: '',
    description: null,
    environment: null,
    assigneeId: null,
    reporterId: null,
    creatorId: null,
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
    updated: parts.created,
    resolutionDate: null,
    statusCategoryChanged: parts.created,
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
    watcherIds: [],
    voterIds: [],
    danglingLinks: [],
    missing: { histories: 0, comments: 0, worklogs: 0 },
    ...parts,
  };
}

import type { Board, Field, IssueType, Project, SiteState, Sprint, Status, User } from '../../jira/model';
import { appUser } from '../../jira/role-people';
import { siteFields } from '../../jira/system-fields';
import { siteLists } from './catalogue';

export interface SitePlan {
  story: string;
  cloudId: string;
  incident: string;
  timeZone: string;
  people: User[];
  projects: Project[];
  boards: Board[];
  sprints?: Sprint[];
  fields?: Field[];
  /** Types and statuses of team-managed projects: each has its own. */
  ownTypes?: IssueType[];
  ownStatuses?: Status[];
  transcript?: string;
}

const keyed = <T>(list: readonly T[], key: (one: T) => string | number): Record<string, T> =>
  Object.fromEntries(list.map((one) => [key(one), structuredClone(one)]));

/** An empty site with its people, projects and boards; a story is then told in it. */
export function makeSite(plan: SitePlan): SiteState {
  const { story, cloudId, incident, timeZone, transcript } = plan;
  const lists = siteLists();
  return {
    version: 1,
    story,
    cloudId,
    title: 'Second Story demo',
    timeZone,
    incident,
    transcript: transcript ?? null,
    users: keyed([appUser, ...plan.people], ({ accountId }) => accountId),
    projects: keyed(plan.projects, ({ id }) => id),
    ...lists,
    issueTypes: { ...lists.issueTypes, ...keyed(plan.ownTypes ?? [], ({ id }) => id) },
    statuses: { ...lists.statuses, ...keyed(plan.ownStatuses ?? [], ({ id }) => id) },
    fields: { ...siteFields(), ...keyed(plan.fields ?? [], ({ id }) => id) },
    issues: {},
    links: {},
    boards: keyed(plan.boards, ({ id }) => id),
    sprints: keyed(plan.sprints ?? [], ({ id }) => id),
    projectProperties: {},
    panels: [],
    importReport: null,
    lastIds: {
      issue: 10_400,
      history: 20_800,
      comment: 15_200,
      worklog: 10_300,
      attachment: 10_700,
      remoteLink: 10_020,
      link: 10_900,
      sprint: Math.max(0, ...(plan.sprints ?? []).map(({ id }) => id)),
      rank: 0,
    },
  };
}

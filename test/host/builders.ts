import { createClock } from '../../host/clock';
import { calm } from '../../host/conditions';
import type { Issue, Project, SiteState, Sprint, User } from '../../host/jira/model';
import { createSite } from '../../host/jira/site';
import type { ListenedSite } from '../../host/jira/site';
import { siteFields } from '../../host/jira/system-fields';
import { issueTypes, linkTypes, priorities, resolutions, statuses } from './builders/catalogue';
import { everybody } from './builders/people';
import { project } from './builders/project';

export * from './builders/catalogue';
export * from './builders/issue';
export * from './builders/people';
export * from './builders/project';

const byId = <T extends { id: string | number }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [String(one.id), one]));

/** What a site is built of; everything else is usual. */
export interface SiteParts {
  issues?: Issue[];
  projects?: Project[];
  sprints?: Sprint[];
  users?: User[];
  state?: Partial<SiteState>;
  /** The clock's start; it stands still. */
  now?: string;
}

export function sprint(parts: Partial<Sprint> & { id: number }): Sprint {
  return {
    name: `Sprint ${parts.id}`,
    state: 'active',
    boardId: 1,
    goal: '',
    createdDate: '2026-11-01T09:00:00.000Z',
    ...parts,
  };
}

/** The state of a small site with one project, its usual people and the issues given. */
export function siteState(parts: SiteParts = {}): SiteState {
  return structuredClone({
    version: 1,
    story: 'test',
    cloudId: '11111111-2222-3333-4444-555555555555',
    title: 'Test site',
    timeZone: 'Etc/UTC',
    incident: parts.issues?.[0]?.key ?? 'OPS-1',
    transcript: null,
    users: Object.fromEntries((parts.users ?? everybody).map((one) => [one.accountId, one])),
    projects: byId(parts.projects ?? [project()]),
    issueTypes,
    statuses,
    priorities,
    resolutions,
    linkTypes,
    fields: siteFields(),
    issues: byId(parts.issues ?? []),
    links: {},
    boards: {},
    sprints: byId(parts.sprints ?? []),
    projectProperties: {},
    panels: [],
    importReport: null,
    lastIds: {
      issue: 50_000,
      history: 60_000,
      comment: 70_000,
      worklog: 80_000,
      attachment: 90_000,
      remoteLink: 10_000,
      link: 10_000,
      sprint: 100,
      rank: 100_000,
    },
    ...parts.state,
  });
}

/** A played site whose clock stands at `now`. */
export function site(parts: SiteParts = {}): ListenedSite {
  const clock = createClock(parts.now ?? '2026-11-18T02:00:00.000Z', false);
  return createSite({ state: siteState(parts), clock, conditions: { ...calm }, baseUrl: 'http://127.0.0.1:9' });
}

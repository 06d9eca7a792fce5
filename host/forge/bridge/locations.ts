/** A place in Jira by its meaning, as `router` takes it. */
export interface NavigationLocation {
  target?: string;
  issueKey?: string;
  accountId?: string;
  dashboardId?: string;
  projectKey?: string;
  moduleKey?: string;
}

const paths: Record<string, (location: NavigationLocation) => string | undefined> = {
  issue: ({ issueKey }) => issueKey && `/browse/${encodeURIComponent(issueKey)}`,
  userProfile: ({ accountId }) => accountId && `/jira/people/${encodeURIComponent(accountId)}`,
  dashboard: ({ dashboardId }) => dashboardId && `/jira/dashboards/${encodeURIComponent(dashboardId)}`,
  projectSettingsDetails: ({ projectKey }) =>
    projectKey && `/jira/software/projects/${encodeURIComponent(projectKey)}/settings/details`,
};

/** The address of a place, on this site. Throws where the host has no such place. */
export function urlOf(location: NavigationLocation, siteUrl: string): string {
  const path = location.target === undefined ? undefined : paths[location.target]?.(location);
  if (!path) throw new Error(`The host has no place "${location.target ?? ''}".`);
  return new URL(path, siteUrl).href;
}

import type { Caller, Site } from '../http';

/** The base of every `self`: Atlassian's gateway for apps, the site itself for everybody else. */
export function baseOf(site: Site, caller: Caller): string {
  const isApp = caller.channel === 'app' || caller.channel === 'bridge';
  return isApp ? `https://api.atlassian.com/ex/jira/${site.state.cloudId}` : site.baseUrl;
}

/** `https://…/rest/api/3/status/3` from `status/3`. */
export function apiUrl(site: Site, caller: Caller, path: string): string {
  return `${baseOf(site, caller)}/rest/api/3/${path}`;
}

/** The four sizes of a picture that the site draws itself; `type`: user, project. */
export function avatarUrls(site: Site, caller: Caller, type: string, id: string): Record<string, string> {
  const address = `${baseOf(site, caller)}/rest/api/3/universal_avatar/view/type/${type}/avatar/${encodeURIComponent(id)}`;
  return {
    '48x48': address,
    '24x24': `${address}?size=small`,
    '16x16': `${address}?size=xsmall`,
    '32x32': `${address}?size=medium`,
  };
}

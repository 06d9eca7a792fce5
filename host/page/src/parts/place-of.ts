/** What an address of the site shows. */
export type Place =
  | { kind: 'home' }
  | { kind: 'issue'; key: string }
  | { kind: 'project'; key: string; view: 'board' | 'backlog'; board?: number }
  | { kind: 'settings'; key: string; module: string }
  | { kind: 'wiki'; key: string; page?: string }
  | { kind: 'unknown' };

/** Jira's own addresses, `/jira/software/c/projects/PAY/boards/7/backlog` among them, and this page's shorter ones. */
const project =
  /^\/jira\/(?:(?:software|core|servicedesk)\/)?(?:c\/)?projects\/([^/]+)(?:\/boards\/(\d+))?(?:\/([\w-]+))?/;
const settings = /^\/jira\/(?:(?:software|core|servicedesk)\/)?(?:c\/)?projects\/([^/]+)\/settings\/apps\/([\w-]+)/;
const wiki = /^\/wiki\/spaces\/([^/]+)(?:\/pages\/(\d+))?/;
const issue = /^\/browse\/([^/]+)\/?$/;

/** Takes an address of the site apart; `path` as the browser has it, still percent-encoded. */
export function placeOf(path: string): Place {
  if (path === '/' || path === '') return { kind: 'home' };
  const [, issueKey] = issue.exec(path) ?? [];
  if (issueKey !== undefined) return { kind: 'issue', key: decodeURIComponent(issueKey).toUpperCase() };
  const [, settingsKey, module] = settings.exec(path) ?? [];
  if (settingsKey !== undefined && module !== undefined)
    return { kind: 'settings', key: decodeURIComponent(settingsKey).toUpperCase(), module };
  const [, spaceKey, page] = wiki.exec(path) ?? [];
  if (spaceKey !== undefined)
    return { kind: 'wiki', key: decodeURIComponent(spaceKey), ...(page === undefined ? {} : { page }) };
  const [, projectKey, board, view] = project.exec(path) ?? [];
  if (projectKey === undefined) return { kind: 'unknown' };
  return {
    kind: 'project',
    key: decodeURIComponent(projectKey).toUpperCase(),
    view: view === 'backlog' ? 'backlog' : 'board',
    ...(board === undefined ? {} : { board: Number(board) }),
  };
}

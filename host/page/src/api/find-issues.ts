import type { JiraClient } from './jira-client';
import type { IssueWire } from './wire';

const fields = ['summary', 'issuetype', 'status', 'project'];
const wholeKey = /^[a-z][a-z0-9_]*-\d+$/i;
/** The beginning of a key: a project's in capitals, or with its dash; a plain word is not asked for as a project. */
const halfKey = /^(?:([A-Z][A-Z0-9_]+)|([A-Za-z][A-Za-z0-9_]*)-\d*)$/;
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

async function search(jira: JiraClient, jql: string, maxResults: number): Promise<IssueWire[]> {
  const body = { jql, maxResults, fields };
  return (await jira.call<{ issues: IssueWire[] }>('/rest/api/3/search/jql', { method: 'POST', body })).issues;
}

/** Issues of the project whose key is being typed; nothing where there is no such project. */
async function byKey(jira: JiraClient, text: string): Promise<IssueWire[]> {
  const match = halfKey.exec(text);
  const project = match?.[1] ?? match?.[2];
  if (project === undefined) return [];
  const found = await search(jira, `project = ${quoted(project.toUpperCase())} ORDER BY updated DESC`, 100).catch(
    () => [],
  );
  return found.filter(({ key }) => key.startsWith(text.toUpperCase()));
}

/** Issues whose key is this or begins so, then those whose summary holds these words. */
export async function findIssues(jira: JiraClient, words: string, limit = 10): Promise<IssueWire[]> {
  const text = words.trim();
  if (text === '') return [];
  if (wholeKey.test(text)) {
    const query = { fields: fields.join(',') };
    const exact = await jira.call<IssueWire>(`/rest/api/3/issue/${text}`, { query }).catch(() => undefined);
    if (exact) return [exact];
  }
  const [keyed, worded] = await Promise.all([
    byKey(jira, text),
    search(jira, `summary ~ ${quoted(`${text}*`)} ORDER BY updated DESC`, limit),
  ]);
  const rest = worded.filter(({ id }) => keyed.every((issue) => issue.id !== id));
  return [...keyed, ...rest].slice(0, limit);
}

/** What was changed last, to offer before anything is typed. */
export const recentIssues = (jira: JiraClient, limit = 8): Promise<IssueWire[]> =>
  search(jira, 'created >= "2000-01-01" ORDER BY updated DESC', limit);

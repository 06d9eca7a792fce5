import type { Issue, SiteState, User } from '../../../host/jira/model';

export function issueOf(state: SiteState, key: string): Issue {
  const found = Object.values(state.issues).find((issue) => issue.key === key);
  if (!found) throw new Error(`The story has no ${key}.`);
  return found;
}

/** The tickets linked to the story's incident. */
export function linkedTickets(state: SiteState): Issue[] {
  const { id } = issueOf(state, state.incident);
  return Object.values(state.links).flatMap(({ inwardIssueId, outwardIssueId }) => {
    if (inwardIssueId !== id && outwardIssueId !== id) return [];
    return state.issues[inwardIssueId === id ? outwardIssueId : inwardIssueId] ?? [];
  });
}

export function projectOf(state: SiteState, issue: Issue) {
  const project = state.projects[issue.projectId];
  if (!project) throw new Error(`${issue.key} is of no project.`);
  return project;
}

export const everybodyIn = (state: SiteState): User[] => Object.values(state.users);

/** Ids of the comments or histories of every issue, in the order of their times. */
export function idsByTime(state: SiteState, list: (issue: Issue) => { id: string; created: string }[]): number[] {
  return Object.values(state.issues)
    .flatMap(list)
    .sort((a, b) => new Date(a.created).getTime() - new Date(b.created).getTime() || Number(a.id) - Number(b.id))
    .map(({ id }) => Number(id));
}

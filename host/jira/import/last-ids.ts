import type { Issue, LastIds, SiteState } from '../model';

const highest = (ids: (string | number)[]): number =>
  ids.reduce<number>((most, id) => Math.max(most, Number.isFinite(Number(id)) ? Number(id) : 0), 10_000);

/** From where new ids go on: above every id the site holds. */
export function lastIdsOf(state: SiteState, highestNamedIssue: number): LastIds {
  const issues = Object.values(state.issues);
  const idsOf = (list: (issue: Issue) => { id: string | number }[]) =>
    highest(issues.flatMap(list).map(({ id }) => id));
  return {
    issue: highest([...Object.keys(state.issues), highestNamedIssue]),
    history: idsOf((issue) => issue.histories),
    comment: idsOf((issue) => issue.comments),
    worklog: idsOf((issue) => issue.worklogs),
    attachment: idsOf((issue) => issue.attachments),
    remoteLink: idsOf((issue) => issue.remoteLinks),
    link: highest(Object.keys(state.links)),
    sprint: Math.max(0, ...Object.keys(state.sprints).map(Number)),
    rank: issues.length,
  };
}

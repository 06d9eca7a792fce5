import type { SiteState } from '../model';

/** The issue with the most linked issues present; then the most history and comments; then the lowest id. */
export function incidentOf(state: SiteState): string {
  const linked = new Map<string, Set<string>>();
  const join = (from: string, to: string) => linked.set(from, (linked.get(from) ?? new Set()).add(to));
  for (const { inwardIssueId, outwardIssueId } of Object.values(state.links)) {
    join(inwardIssueId, outwardIssueId);
    join(outwardIssueId, inwardIssueId);
  }
  const ranked = Object.values(state.issues).map((issue) => ({
    key: issue.key,
    id: Number(issue.id),
    links: linked.get(issue.id)?.size ?? 0,
    records: issue.histories.length + issue.comments.length,
  }));
  ranked.sort((a, b) => b.links - a.links || b.records - a.records || a.id - b.id);
  return ranked[0]?.key ?? '';
}

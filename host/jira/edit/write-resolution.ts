import type { HistoryItem, Issue } from '../model';
import type { Site } from '../http';
import { jiraTime } from '../time';
import { pick } from './write-choice';
import type { FieldWriter } from './field-change';
import { FieldProblem, item, noChange, nothing } from './field-change';

const side = (site: Site, id: string | null) =>
  id === null ? nothing : { id, text: site.state.resolutions[id]?.name ?? id };

/** The item of setting or clearing (null) a resolution; none where it stays. */
export function resolutionItem(site: Site, issue: Issue, next: string | null): HistoryItem[] {
  if (next === issue.resolutionId) return [];
  return [item('resolution', 'resolution', side(site, issue.resolutionId), side(site, next))];
}

/** Sets it together with the date that goes with it. */
export function setResolution(site: Site, issue: Issue, next: string | null): void {
  if (next === issue.resolutionId) return;
  issue.resolutionId = next;
  issue.resolutionDate = next === null ? null : jiraTime(site.clock.now(), site.state.timeZone);
}

export const writeResolution: FieldWriter = ({ site, issue }, value) => {
  const next = value === null ? null : pick(Object.values(site.state.resolutions), value);
  if (next === undefined) throw new FieldProblem('The resolution selected is invalid.');
  const items = resolutionItem(site, issue, next?.id ?? null);
  return items.length === 0 ? noChange : { items, apply: () => setResolution(site, issue, next?.id ?? null) };
};

import type { Site } from '../http';
import { wellKnown } from '../model';
import type { HistoryItem, Issue } from '../model';
import type { FieldWriter } from './field-change';
import { FieldProblem, item, noChange } from './field-change';

const shown = (site: Site, ids: readonly number[]) => ({
  id: ids.join(', '),
  text: ids.map((id) => site.state.sprints[id]?.name ?? String(id)).join(', '),
});

/** Closed sprints stay; of the open ones an issue is in at most one. */
export function sprintsAfter(site: Site, issue: Issue, sprintId: number | null): number[] {
  const closed = issue.sprintIds.filter((id) => site.state.sprints[id]?.state === 'closed');
  return sprintId === null ? closed : [...closed.filter((id) => id !== sprintId), sprintId];
}

/** The `Sprint` item of a move: the whole list on both sides, empty strings for none. Undefined where nothing moves. */
export function sprintItem(site: Site, issue: Issue, next: readonly number[]): HistoryItem | undefined {
  if (next.join() === issue.sprintIds.join()) return undefined;
  const name = site.state.fields[wellKnown.sprint]?.name ?? 'Sprint';
  return item(name, wellKnown.sprint, shown(site, issue.sprintIds), shown(site, next));
}

/** Written as a plain number, read as a list of objects. */
export const writeSprint: FieldWriter = ({ site, issue, creating }, value) => {
  if (value !== null && typeof value !== 'number') throw new FieldProblem('Number value expected as the Sprint id.');
  const sprint = value === null ? undefined : site.state.sprints[value];
  if (value !== null && (sprint === undefined || sprint.state === 'closed')) {
    if (creating) throw new FieldProblem('Specify a valid value for Sprint');
    throw new FieldProblem(
      sprint === undefined ? 'We could not find the sprint' : 'Issue can be assigned only active or future sprints.',
    );
  }
  const next = sprintsAfter(site, issue, sprint?.id ?? null);
  const change = sprintItem(site, issue, next);
  if (change === undefined) return noChange;
  return {
    items: [change],
    apply: () => {
      issue.sprintIds = next;
    },
  };
};

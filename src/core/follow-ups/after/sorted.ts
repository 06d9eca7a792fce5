import type { LiveFollowUp } from '#contract';

export const sortColumns = ['summary', 'status', 'owner', 'priority', 'due', 'sprint'] as const;
export type SortColumn = (typeof sortColumns)[number];
export type Sorting = { readonly by: SortColumn; readonly descending: boolean };

const categories = ['new', 'indeterminate', 'done', 'undefined'];
const sprintStates = ['active', 'future', 'closed'];

type Key = readonly (string | number)[];

/** What a follow-up is ordered by; null: it has no such thing, and comes last either way. */
const keys: Readonly<Record<SortColumn, (one: LiveFollowUp, priorities: readonly string[]) => Key | null>> = {
  summary: ({ summary }) => [summary],
  status: ({ status }) => [categories.indexOf(status.category), status.name],
  owner: ({ owner }) => owner && [owner.name],
  priority: ({ priority }, priorities) =>
    priority && [priorities.includes(priority.id) ? priorities.indexOf(priority.id) : priorities.length, priority.name],
  due: ({ due }) => (due === null ? null : [due]),
  sprint: ({ sprint }) => sprint && [sprintStates.indexOf(sprint.state), sprint.name],
};

const comparePart = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en', { numeric: true, sensitivity: 'base' });

const compareKeys = (one: Key, other: Key): number =>
  one.reduce<number>((found, part, at) => found || comparePart(part, other[at] ?? ''), 0);

/**
 * Follow-ups in the order of one column; those equal in it in the order they were created.
 * @param priorities ids, most urgent first, as the site orders them
 */
export function sorted<F extends LiveFollowUp>(
  followUps: readonly F[],
  { by, descending }: Sorting,
  priorities: readonly string[],
): readonly F[] {
  const keyed = followUps.map((one, at) => ({ one, at, key: keys[by](one, priorities) }));
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.at - b.at;
      const order = compareKeys(a.key, b.key);
      return (descending ? -order : order) || a.at - b.at;
    })
    .map(({ one }) => one);
}

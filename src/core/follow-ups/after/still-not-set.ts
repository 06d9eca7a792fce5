import type { LiveFollowUp, NotSet } from '#contract';

type Standing = Pick<LiveFollowUp, 'owner' | 'due' | 'sprint'>;

/** What could not be set as an issue was created, without what somebody has set since. */
export function stillNotSet(notSet: readonly NotSet[], { owner, due, sprint }: Standing): readonly NotSet[] {
  const since: Readonly<Record<string, unknown>> = { assignee: owner, duedate: due, sprint };
  return notSet.filter(({ field }) => (since[field] ?? null) === null);
}

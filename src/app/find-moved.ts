import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';
import { idsOf, type Outline, partsOf } from './story';

/** The clocks of Jira and of this function may differ by so much, and JQL counts in whole minutes. */
const SLACK_MINUTES = 3;

/** Farther back nothing is asked for by time: a panel left open so long reads what moved all the same. */
const MOST_MINUTES = 60 * 24 * 365;

const minutesSince = (readAt: string, now: number): number =>
  Math.min(MOST_MINUTES, Math.max(0, Math.ceil((now - Date.parse(readAt)) / 60_000)) + SLACK_MINUTES);

export type Reading = {
  /** Each ticket's `updated` by its id, as the panel knows it. */
  readonly known: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly readAt: string;
};

/**
 * The tickets of a story that have moved since a reading, or are new in it, read whole (lists as embedded). Of those
 * known only what was updated since is asked for, by a search that is told to look at each as it is now, so that its
 * lag loses nothing.
 */
export async function findMoved(
  jira: Jira,
  outline: Outline,
  { known, readAt }: Reading,
  now: number,
): Promise<readonly IssueRecord[]> {
  const { incident } = outline;
  const ids = idsOf(partsOf(outline));
  const isKnown = (id: string): boolean => Object.hasOwn(known, id);
  const fresh = ids.filter((id) => !isKnown(id));
  // A ticket that has left may be withheld from now on: then the incident's own entries no longer name it.
  const left = Object.keys(known).some((id) => id !== incident.id && !ids.includes(id));
  if (left || known[incident.id] !== incident.updated) fresh.unshift(incident.id);
  const [updated, read] = await Promise.all([
    jira.searchUpdated(ids.filter(isKnown), minutesSince(readAt, now)),
    fresh.length > 0 ? jira.readIssues(fresh) : [],
  ]);
  const moved = [...read, ...updated.filter((issue) => known[issue.id] !== issue.updated)];
  return [incident.id, ...ids].flatMap((id) => moved.filter((issue) => issue.id === id));
}

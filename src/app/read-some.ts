import type { TimelineEvent } from '#contract';
import type { Told } from '#core/timeline/page-events';
import { tellTickets } from '#core/timeline/tell-tickets';
import { Failure, stillThere } from './failure';
import { findWithheld } from './find-withheld';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';
import { readRecords } from './read-records';
import { idsOf, type Outline, toTickets } from './story';

/** Some tickets of a story, read whole. */
export type SomeRead = Told & {
  readonly events: readonly TimelineEvent[];
  readonly withheld: ReadonlySet<string>;
};

/** The incident's own remote links, where it is among them. */
async function remoteLinksOf(jira: Jira, { incident }: Outline, issues: readonly IssueRecord[]) {
  if (!issues.some(({ id }) => id === incident.id)) return new Map();
  const gone = new Failure('jiraBusy', { retryAfterMs: 1_000 });
  return new Map([[incident.id, await stillThere(() => jira.readRemoteLinks(incident.id), gone)]]);
}

/**
 * The events of some of a story's tickets, told as the whole would tell them: with the changelogs of those that say
 * what is withheld, even where they have not moved, since what this reader may see can change without that.
 */
export async function readSome(
  jira: Jira,
  outline: Outline,
  issues: readonly IssueRecord[],
  known: Readonly<Record<string, string>>,
): Promise<SomeRead> {
  const { holders } = outline;
  const [histories, remoteLinks] = await Promise.all([
    jira.readHistories([...idsOf(holders), ...idsOf(issues)]),
    remoteLinksOf(jira, outline, issues),
  ]);
  const [records, withheld] = await Promise.all([
    readRecords(jira, issues, histories, remoteLinks),
    findWithheld(jira, holders, histories),
  ]);
  return { ...tellTickets(records, { tickets: toTickets(outline, issues, known), withheld }), withheld };
}

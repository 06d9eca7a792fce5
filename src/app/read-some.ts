import type { TimelineEvent } from '#contract';
import type { Told } from '#core/timeline/page-events';
import { tellTickets } from '#core/timeline/tell-tickets';
import { linkedKeys } from '#core/timeline/withheld';
import { Failure, stillThere } from './failure';
import { findWithheld } from './find-withheld';
import type { IssueRecord } from './issue-record';
import type { Jira } from './ports';
import { type Histories, readRecords } from './read-records';
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

/** Whether these entries log a link to a ticket that is not in the story: one that may have to be covered. */
function nameOthers(histories: Histories, { incident, near, far, holders }: Outline): boolean {
  const named = [incident, ...near, ...far, ...holders.flatMap(({ links }) => links)];
  const shown = new Set(named.map(({ key }) => key.toUpperCase()));
  return linkedKeys([...histories.values()].flat()).some((key) => !shown.has(key));
}

async function withheldFrom(jira: Jira, { holders }: Outline, read: Histories): Promise<ReadonlySet<string>> {
  const others = idsOf(holders).filter((id) => !read.has(id));
  const rest: Histories = others.length > 0 ? await jira.readHistories(others) : new Map();
  return findWithheld(jira, holders, new Map([...read, ...rest]));
}

/**
 * The events of some of a story's tickets, told as the whole would tell them. What is withheld stands in the changelogs
 * of the incident and of others that hold links: they are read where an entry could name it.
 */
export async function readEvents(
  jira: Jira,
  outline: Outline,
  issues: readonly IssueRecord[],
  known: Readonly<Record<string, string>>,
): Promise<SomeRead> {
  const [histories, remoteLinks] = await Promise.all([
    jira.readHistories(idsOf(issues)),
    remoteLinksOf(jira, outline, issues),
  ]);
  const [records, withheld] = await Promise.all([
    readRecords(jira, issues, histories, remoteLinks),
    nameOthers(histories, outline) ? withheldFrom(jira, outline, histories) : new Set<string>(),
  ]);
  return { ...tellTickets(records, { tickets: toTickets(outline, issues, known), withheld }), withheld };
}

/** The same with all that is withheld, even where nothing has moved: what this reader may see can change without that. */
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

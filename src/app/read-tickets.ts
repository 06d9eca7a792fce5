import type { Reach, TicketEvents, TimelineEvent, Unread } from '#contract';
import { REPLY_LIMIT_BYTES, utf8Length } from '#core/timeline/fit-reply';
import { merge } from '#core/timeline/merge';
import { eventsAfter, pageEvents, type Told } from '#core/timeline/page-events';
import type { IssueRecord } from './issue-record';
import type { Caller, Jira, Ports } from './ports';
import { readEvents } from './read-some';
import { idsOf, type Outline, partsOf, readOutline } from './story';

/** A ticket that was cut can be huge, and those after it small: each time so many more tickets are read. */
const GROWTH = 4;

/** Of each ticket what comes after the last event that was read. */
const rest = (
  events: readonly TimelineEvent[],
  issues: readonly IssueRecord[],
  unread: readonly Unread[],
): readonly TimelineEvent[] => {
  const kept = issues.flatMap(({ id, key }) =>
    eventsAfter(
      events.filter(({ source }) => source.issue === key),
      unread.find(({ issueId }) => issueId === id)?.after ?? null,
    ),
  );
  const ids = new Set(kept.map(({ id }) => id));
  return events.filter(({ id }) => ids.has(id));
};

async function readGroup(jira: Jira, outline: Outline, ids: readonly string[], unread: readonly Unread[]) {
  const found = await jira.readIssues(ids);
  const issues = ids.flatMap((id) => found.filter((issue) => issue.id === id));
  // Statuses are told by all tickets of the story; when they were last changed does not matter here.
  const known = Object.fromEntries(partsOf(outline).map(({ id }) => [id, outline.incident.updated]));
  const { events, people } = await readEvents(jira, outline, issues, known);
  return { issues, events: rest(events, issues, unread), people };
}

type Filled = { readonly told: Told; readonly issues: readonly IssueRecord[]; readonly left: readonly string[] };

/** Reads on until a reply is full: whoever asks for the rest has it read once, and not all of it with each page. */
async function fill(jira: Jira, outline: Outline, ids: readonly string[], unread: readonly Unread[]): Promise<Filled> {
  const lists: (readonly TimelineEvent[])[] = [];
  const issues: IssueRecord[] = [];
  let people: Told['people'] = {};
  let [next, bytes] = [0, 0];
  for (let size = 1; next < ids.length && bytes < REPLY_LIMIT_BYTES; size *= GROWTH) {
    const group = await readGroup(jira, outline, ids.slice(next, next + size), unread);
    next += size;
    lists.push(group.events);
    issues.push(...group.issues);
    people = { ...people, ...group.people };
    bytes += utf8Length(JSON.stringify(group.events));
  }
  return { told: { events: merge(...lists), people }, issues, left: ids.slice(next) };
}

/**
 * The events that an opening or a refresh named as unread, as far as they fit; `unread` names the rest again.
 * What is no ticket of this story, or is one no longer, is left out: the next refresh says so.
 */
export async function readTickets(
  { jira }: Ports,
  { incidentId }: Caller,
  { unread, reach = 'links' }: { readonly unread: readonly Unread[]; readonly reach?: Reach },
): Promise<TicketEvents> {
  const incident = await jira.readHead(incidentId);
  const outline = await readOutline(jira, incident, reach);
  const asked = idsOf([incident, ...partsOf(outline)]).filter((id) => unread.some(({ issueId }) => issueId === id));
  if (asked.length === 0) return { events: [], people: {}, unread: [] };
  const { told, issues, left } = await fill(jira, outline, asked, unread);
  const page = pageEvents(told, issues, REPLY_LIMIT_BYTES);
  return { ...page, unread: [...page.unread, ...unread.filter(({ issueId }) => left.includes(issueId))] };
}

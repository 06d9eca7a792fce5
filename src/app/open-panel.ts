import type { Opening, Ticket, Timeline } from '#contract';
import { asSeenBy } from '#core/additions/as-seen-by';
import { toAdditions } from '#core/additions/version';
import { fitReply, REPLY_LIMIT_BYTES, utf8Length } from '#core/timeline/fit-reply';
import { buildTimeline } from '#core/timeline/timeline';
import { bestEffort, Failure } from './failure';
import { findWithheld } from './find-withheld';
import { gatherFollowUps } from './follow-up';
import type { IssueRecord } from './issue-record';
import type { Caller, Ports } from './ports';
import { readTickets, type ReadTickets } from './read-tickets';

const toTicket = ({ id, key, summary, type, status, updated }: IssueRecord, relation: string | null): Ticket => ({
  id,
  key,
  summary,
  relation,
  type: { id: type.id, name: type.name },
  status: { id: status.id, name: status.name, category: status.category },
  ...(relation !== null && { via: 'link' as const }),
  updatedAt: updated,
});

/** The incident, then what is linked to it; a ticket linked in two ways stands once, with both. */
function toTickets(incident: IssueRecord, linked: readonly IssueRecord[]): Ticket[] {
  const phrases = new Map<string, string[]>();
  for (const { id, phrase } of incident.links) phrases.set(id, [...(phrases.get(id) ?? []), phrase]);
  return [
    toTicket(incident, null),
    ...[...phrases].flatMap(([id, words]) => {
      const ticket = linked.find((issue) => issue.id === id);
      return ticket ? [toTicket(ticket, [...new Set(words)].join(', '))] : [];
    }),
  ];
}

async function toTimeline({ jira }: Ports, incident: IssueRecord, read: ReadTickets): Promise<Timeline> {
  const withheld = await findWithheld(jira, incident, read.histories);
  return buildTimeline(read.records, toTickets(incident, read.linked), withheld);
}

/** The reply with as much of every text as Forge carries. Throws unexpected where not even short ones fit. */
function fit(opening: Opening): Opening {
  const around = utf8Length(JSON.stringify({ ...opening, timeline: { ...opening.timeline, events: [] } }));
  const events = fitReply(opening.timeline.events, REPLY_LIMIT_BYTES - around);
  if (!events) throw new Failure('unexpected');
  return { ...opening, timeline: { ...opening.timeline, events } };
}

/** What the panel shows when it opens: all of it read as this person, and all of it or a problem. */
export async function openPanel(ports: Ports, caller: Caller): Promise<Opening> {
  const { jira, store } = ports;
  const { incidentId, accountId } = caller;
  const readAt = new Date(ports.now()).toISOString();
  const [incident, mayEdit, remoteLinks, postmortem, draft] = await Promise.all([
    jira.readIssue(incidentId),
    jira.mayEdit(incidentId),
    jira.readRemoteLinks(incidentId),
    store.readPostmortem(incidentId),
    store.readDraft(incidentId, accountId),
  ]);
  const { followUps: known, additions: log } = postmortem;
  const read = await readTickets(jira, incident, remoteLinks);
  const [timeline, { followUps, lost }] = await Promise.all([
    toTimeline(ports, incident, read),
    gatherFollowUps(ports, incidentId, known, read.linked),
  ]);
  if (mayEdit && lost.length > 0) await bestEffort(() => store.addFollowUps(incidentId, lost));
  const ids = new Set(timeline.events.map(({ id }) => id));
  const additions = asSeenBy([...toAdditions(log.versions).values()], accountId, ({ eventId }) =>
    ids.has(eventId ?? ''),
  );
  const created = followUps.some(({ intention }) => intention === draft?.draft.intention);
  return fit({
    access: mayEdit ? 'write' : 'read',
    incident: toTicket(incident, null),
    timeline,
    additions,
    readAt,
    followUps,
    draft: created ? null : draft,
  });
}

import type { Reach, Refreshed } from '#contract';
import { REPLY_LIMIT_BYTES, utf8Length } from '#core/timeline/fit-reply';
import { toAdditions } from '#core/additions/version';
import { defaultSettings } from '#core/settings/default-settings';
import { isSameRecord } from '#core/review/summary';
import { pageEvents } from '#core/timeline/page-events';
import { additionsAfter, peopleOf } from './additions';
import { bestEffort, Failure } from './failure';
import { findMoved, type Reading } from './find-moved';
import { gatherFollowUps } from './follow-up';
import type { Caller, Ports } from './ports';
import { readFrame, readStored } from './read-frame';
import { readSome } from './read-some';
import { tellJira } from './tell-jira';
import { idsOf, incidentTicket, readOutline, toTickets } from './story';

/** Names of those who wrote since the last reading are told; a little before it, for clocks differ. */
const NAMES_SLACK_MS = 180_000;

function fit(refreshed: Refreshed): Refreshed {
  const { changed, tickets } = refreshed;
  const around = utf8Length(JSON.stringify({ ...refreshed, changed: { events: [], people: {}, unread: [] } }));
  if (around > REPLY_LIMIT_BYTES) throw new Failure('unexpected');
  return { ...refreshed, changed: pageEvents(changed, tickets, REPLY_LIMIT_BYTES - around) };
}

/** Reads again what has moved since a reading, as this person sees it now; tickets not listed have left the story. */
export async function refresh(
  ports: Ports,
  caller: Caller,
  { reach = 'links', ...since }: Reading & { readonly reach?: Reach },
): Promise<Refreshed> {
  const { jira, store } = ports;
  const { incidentId, accountId } = caller;
  const now = ports.now();
  const [incident, mayEdit, { followUps: known, additions: log, untold }, stored] = await Promise.all([
    jira.readHead(incidentId),
    jira.mayEdit(incidentId),
    store.readPostmortem(incidentId),
    readStored(ports, caller),
  ]);
  const outline = await readOutline(jira, incident, reach);
  const [moved, frame] = await Promise.all([findMoved(jira, outline, since, now), readFrame(ports, caller, stored)]);
  const [{ events, people, withheld }, { followUps, lost, absent }] = await Promise.all([
    readSome(jira, outline, moved, since.known),
    gatherFollowUps(ports, incidentId, known, moved),
  ]);
  if (mayEdit && lost.length > 0) await bestEffort(() => store.addFollowUps(incidentId, lost));
  // A save whose end was lost, and what Jira alone says (a status, the severity field), reach its search here.
  const record = {
    review: stored.review,
    settings: stored.settings ?? defaultSettings,
    additions: [...toAdditions(log.versions).values()],
    created: known.map(({ intention }) => intention),
  };
  const hasMoved = idsOf(moved).includes(incidentId);
  if (mayEdit && (untold || hasMoved || !isSameRecord(incident.told, record))) await tellJira(ports, caller);
  const tickets = toTickets(outline, moved, since.known);
  const reread = idsOf(moved);
  const additions = await additionsAfter(jira, { events, reread, tickets }, log.versions, { accountId, mayEdit });
  const from = new Date(Date.parse(since.readAt) - NAMES_SLACK_MS).toISOString();
  return fit({
    ...frame,
    access: mayEdit ? 'write' : 'read',
    incident: tickets[0] ?? incidentTicket(incident),
    tickets,
    reread,
    changed: {
      events,
      people: { ...people, ...(await peopleOf(jira, additions, people, { review: frame.review, since: from })) },
      unread: [],
    },
    withheld: withheld.size,
    followUps,
    absent,
    additions,
    readAt: new Date(now).toISOString(),
  });
}

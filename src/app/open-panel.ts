import type { Opening, Reach, Timeline } from '#contract';
import { REPLY_LIMIT_BYTES, utf8Length } from '#core/timeline/fit-reply';
import { pageEvents } from '#core/timeline/page-events';
import { buildTimeline } from '#core/timeline/timeline';
import { additionsTo, peopleOf } from './additions';
import { bestEffort, Failure } from './failure';
import { isSameSummary } from '#core/review/summary';
import { findWithheld } from './find-withheld';
import { gatherFollowUps } from './follow-up';
import type { Caller, Ports } from './ports';
import { isIncident, readFrame, readStored, severityFieldOf } from './read-frame';
import { readStory, type Story } from './read-story';
import { incidentTicket, toTickets } from './story';
import { summary, tellJira } from './tell-jira';
import { withWord } from './with-word';

async function toTimeline({ jira }: Ports, { outline, issues, histories, records }: Story): Promise<Timeline> {
  const withheld = await findWithheld(jira, outline.holders, histories);
  const timeline = buildTimeline(records, toTickets(outline, issues), withheld);
  return outline.beyond === 0 ? timeline : { ...timeline, sources: { ...timeline.sources, beyond: outline.beyond } };
}

/** The reply with as many events as Forge carries; `timeline.unread` names the rest. */
function fit(opening: Opening): Opening {
  const { timeline } = opening;
  const around = utf8Length(JSON.stringify({ ...opening, timeline: { ...timeline, events: [], people: {} } }));
  if (around > REPLY_LIMIT_BYTES) throw new Failure('unexpected');
  return {
    ...opening,
    timeline: { ...timeline, ...pageEvents(timeline, timeline.tickets, REPLY_LIMIT_BYTES - around) },
  };
}

/** What the panel shows when it opens: all of it read as this person, and all of it or a problem. */
export async function openPanel(
  ports: Ports,
  caller: Caller,
  { reach = 'links' }: { readonly reach?: Reach },
): Promise<Opening> {
  const { jira, store } = ports;
  const { incidentId, accountId } = caller;
  const readAt = new Date(ports.now()).toISOString();
  const [incident, mayEdit, remoteLinks, postmortem, stored] = await Promise.all([
    jira.readIssue(incidentId),
    jira.mayEdit(incidentId),
    jira.readRemoteLinks(incidentId),
    store.readPostmortem(incidentId),
    readStored(ports, caller),
  ]);
  const { followUps: created, additions: log } = postmortem;
  const [story, frame, counts] = await Promise.all([
    readStory(jira, incident, remoteLinks, reach),
    readFrame(ports, caller, stored),
    isIncident(ports, incident, stored),
  ]);
  const [timeline, { followUps, lost, absent }] = await Promise.all([
    toTimeline(ports, story),
    gatherFollowUps(ports, incidentId, created, story.issues),
  ]);
  if (mayEdit && lost.length > 0) await bestEffort(() => store.addFollowUps(incidentId, lost));
  const fieldId = severityFieldOf(stored);
  const field = fieldId === null ? null : { id: fieldId, says: frame.severityValue };
  const known = { issue: incident, histories: story.histories, field };
  if (mayEdit && !isSameSummary(incident.told, summary({ ...known, frame, postmortem })))
    await tellJira(ports, caller, known);
  const additions = additionsTo(timeline.events, log.versions, { accountId, mayEdit });
  const named = { ...timeline.people, ...(await peopleOf(jira, additions, timeline.people, { review: frame.review })) };
  return fit({
    ...frame,
    ...(!counts && { notAnIncident: true }),
    access: mayEdit ? 'write' : 'read',
    incident: incidentTicket(incident),
    timeline: { ...withWord(timeline, additions), people: named },
    additions,
    readAt,
    followUps,
    absent,
  });
}

import type { Addition, Review, ReviewFrame } from '#contract';
import { toAdditions } from '#core/additions/version';
import { isSameSummary, type ReviewSummary, summaryOf } from '#core/review/summary';
import { type Vitals, vitalsOf } from '#core/review/vitals';
import { defaultSettings } from '#core/settings/default-settings';
import { isFailure } from './failure';
import type { Caller, Ports, Postmortem } from './ports';
import { frameOf, readStored, severityFieldOf } from './read-frame';
import type { Incident } from './review-ports';
import { incidentTicket } from './story';

/** Others write while this is told; whoever tells last looks whether it is still so. */
const TRIES = 4;

type Scene = Omit<Incident, 'field'> & { readonly frame: ReviewFrame; readonly postmortem: Postmortem };

/** How severe it was and when it was over. */
export function vitals({ issue, histories, frame, postmortem }: Scene): Vitals {
  const { id, key, creator, created, summary } = issue;
  return vitalsOf({
    records: {
      key,
      creation: { id, author: creator, created, summary },
      histories: histories.get(id) ?? [],
      comments: [],
      worklogs: [],
      attachments: [],
      remoteLinks: [],
    },
    incident: incidentTicket(issue),
    additions: additionsOf(postmortem),
    settings: frame.settings ?? defaultSettings,
    severityValue: frame.severityValue,
  });
}

const additionsOf = ({ additions }: Postmortem): Addition[] => [...toAdditions(additions.versions).values()];

/** What Jira's search should know of the review. */
export const summary = (scene: Scene): ReviewSummary =>
  summaryOf({
    review: scene.frame.review,
    vitals: vitals(scene),
    settings: scene.frame.settings ?? defaultSettings,
    additions: additionsOf(scene.postmortem),
    created: scene.postmortem.followUps.map(({ intention }) => intention),
  });

/** Of what stands in the store: two that are the same have the same summary. */
const standOf = (review: Review | null, { additions, followUps }: Postmortem): string =>
  `${review?.revision ?? 0} ${additions.versions.length} ${followUps.length}`;

async function tell(ports: Ports, caller: Caller, incident: Incident): Promise<void> {
  let there = incident.issue.told;
  let told = '';
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [stored, postmortem] = await Promise.all([
      readStored(ports, caller),
      ports.store.readPostmortem(caller.incidentId),
    ]);
    const stand = standOf(stored.review, postmortem);
    if (stand === told) break;
    told = stand;
    const wanted = summary({ ...incident, frame: await frameOf(ports, caller, stored, incident), postmortem });
    if (isSameSummary(there, wanted)) continue;
    await ports.jira.writeSummary(caller.incidentId, wanted);
    there = wanted;
  }
  await ports.store.noteUntold(caller.incidentId, false);
}

async function readIncident(ports: Ports, caller: Caller): Promise<Incident> {
  const fieldId = severityFieldOf(await readStored(ports, caller));
  return ports.jira.readIncident(caller.incidentId, { fieldId, lists: false });
}

/** Telling again is no harm, so that what was lost on the way is sent once more at once; a busy Jira is left alone. */
async function tellTwice(ports: Ports, caller: Caller, incident: Incident | undefined): Promise<void> {
  const once = async (): Promise<void> => tell(ports, caller, incident ?? (await readIncident(ports, caller)));
  try {
    await once();
  } catch (error) {
    if (!isFailure(error) || isFailure(error, 'jiraBusy', 'incidentGone')) throw error;
    await once();
  }
}

/**
 * Sees to it that Jira's search knows the review as it stands now. What was saved stays saved whatever becomes of this:
 * where Jira cannot be told, that is noted, and the next call of somebody who may edit tells it.
 */
export async function tellJira(ports: Ports, caller: Caller, incident?: Incident): Promise<void> {
  try {
    await tellTwice(ports, caller, incident);
  } catch (error) {
    if (!isFailure(error)) throw error;
    try {
      await ports.store.noteUntold(caller.incidentId, true);
    } catch (again) {
      // The next opening compares anyway.
      if (!isFailure(again)) throw again;
    }
  }
}

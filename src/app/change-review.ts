import type { Review, ReviewChange, ReviewChanged, ReviewChangeInput } from '#contract';
import { toAdditions } from '#core/additions/version';
import { type ChangeScene, changeReview as changed, isRefused } from '#core/review/change-review';
import { messageUnseen } from '#core/review/message-unseen';
import { defaultSettings } from '#core/settings/default-settings';
import { peopleTable } from '#core/timeline/people';
import type { Caller, Ports, Postmortem } from './ports';
import { frameOf, readStored, severityFieldOf, type Stored } from './read-frame';
import type { Incident } from './review-ports';
import { requireEdit } from './rights';
import { nearParts } from './story';
import { tellJira, vitals } from './tell-jira';

/** What must be done before a text counts as published, so that what is published exists. */
export type Freeze = (ports: Ports, caller: Caller, next: Review & { readonly published: object }) => Promise<void>;

/** All that a change is decided by, read once. */
type Before = { readonly stored: Stored; readonly incident: Incident; readonly postmortem: Postmortem };

const recordsOf = ({ issue, histories }: Incident) => [
  { author: issue.creator },
  ...issue.comments.records,
  ...issue.worklogs.records,
  ...(histories.get(issue.id) ?? []),
];

/** Who stands in what people added: as an event's author, or as who led. */
function saidToHavePart({ additions }: Postmortem): string[] {
  return [...toAdditions(additions.versions).values()].flatMap(({ about, body }) => {
    if (about === 'event') return body?.authorId ?? [];
    return about === 'led' && body && 'accountId' in body ? [body.accountId] : [];
  });
}

/** Whoever the incident's own records or people's additions name; what linked tickets tell, the panel asks about. */
const partIn = ({ incident, postmortem }: Pick<Before, 'incident' | 'postmortem'>): ReadonlySet<string> =>
  new Set([...recordsOf(incident).flatMap(({ author }) => author?.accountId ?? []), ...saidToHavePart(postmortem)]);

/** The panel knows more names than one request can tell, and asks for the rest itself. */
function holdsUnseen({ incident, postmortem }: Before): boolean {
  const { issue } = incident;
  const additions = [...toAdditions(postmortem.additions.versions).values()];
  return messageUnseen(additions, {
    people: peopleTable([recordsOf(incident), [{ author: issue.assignee }]]),
    keys: [issue.key, ...nearParts(issue).map(({ key }) => key)],
  });
}

/** Somebody to be named: active, a person, and one whom this person may see. */
async function isPerson({ jira }: Ports, change: ReviewChange): Promise<boolean> {
  if (!('role' in change) || change.accountId === null) return true;
  const [person] = await jira.readPeople([change.accountId]);
  return person?.active === true && (person.accountType ?? 'atlassian') === 'atlassian';
}

async function sceneOf(
  ports: Ports,
  caller: Caller,
  { changeId, change, reason = '' }: ReviewChangeInput,
  { stored, incident, postmortem }: Before,
): Promise<ChangeScene> {
  const frame = await frameOf(ports, caller, stored, incident);
  const part = partIn({ incident, postmortem });
  return {
    changeId,
    at: new Date(ports.now()).toISOString(),
    by: caller.accountId,
    reason,
    severity: vitals({ ...incident, frame, postmortem }).severity,
    settings: frame.settings ?? defaultSettings,
    isAdministrator: false,
    holdsUnseen: 'to' in change && change.to === 'published' && holdsUnseen({ stored, incident, postmortem }),
    tookPart: (id) => part.has(id),
  };
}

/** An administrator's right is asked for only where it would make the difference. */
async function decide(
  ports: Ports,
  review: Review | null,
  change: ReviewChange,
  scene: ChangeScene,
  projectId: string,
) {
  const first = changed(review, change, scene);
  if (!isRefused(first) || first.refused !== 'onlyApprover') return first;
  const isAdministrator = await ports.jira.mayAdminister(projectId);
  return isAdministrator ? changed(review, change, { ...scene, isAdministrator }) : first;
}

/** What the change is decided by. The severity field is known from the settings, so that all of Jira's is one request. */
async function readBefore(ports: Ports, caller: Caller, { change }: ReviewChangeInput): Promise<Before> {
  const stored = await readStored(ports, caller);
  // Comments and worklogs tell who took part, which only naming an investigator asks.
  const lists = 'role' in change && change.role === 'investigator';
  const [incident, postmortem] = await Promise.all([
    ports.jira.readIncident(caller.incidentId, { fieldId: severityFieldOf(stored), lists }),
    ports.store.readPostmortem(caller.incidentId),
    requireEdit(ports, caller),
  ]);
  return { stored, incident, postmortem };
}

/**
 * Changes a review's life on the condition that nobody did since; the same change again is made once. The one way a
 * review is published: `freeze` keeps the text that is. `issueKey`: the incident's. Throws mayNotEdit, incidentGone, storeFull.
 */
export async function changeReview(
  ports: Ports,
  caller: Caller,
  input: ReviewChangeInput,
  freeze: Freeze = async () => undefined,
): Promise<{ readonly changed: ReviewChanged; readonly issueKey: string }> {
  const before = await readBefore(ports, caller, input);
  const changed = await changeFrom(ports, caller, input, before, freeze);
  if (changed.outcome === 'changed') await tellJira(ports, caller, before.incident);
  return { changed, issueKey: before.incident.issue.key };
}

async function changeFrom(
  ports: Ports,
  caller: Caller,
  input: ReviewChangeInput,
  before: Before,
  freeze: Freeze,
): Promise<ReviewChanged> {
  const { incidentId } = caller;
  const { review } = before.stored;
  const { changeId, revision, change } = input;
  if (review?.trace.some((entry) => entry.changeId === changeId)) return { outcome: 'changed', review };
  if ((review?.revision ?? 0) !== revision) return { outcome: 'meanwhile', review };
  if (!(await isPerson(ports, change))) return { outcome: 'refused', because: 'notAPerson', review };
  const scene = await sceneOf(ports, caller, input, before);
  const next = await decide(ports, review, change, scene, before.incident.issue.project.id);
  if (isRefused(next)) {
    const { refused, ...why } = next;
    return { outcome: 'refused', because: refused, ...why, review };
  }
  if (next.published && next.published !== review?.published)
    await freeze(ports, caller, { ...next, published: next.published });
  if (!(await ports.store.saveReview(incidentId, next, scene.at)))
    return { outcome: 'meanwhile', review: await ports.store.readReview(incidentId) };
  return { outcome: 'changed', review: next };
}

import type { LiveFollowUp, LiveFollowUps } from '#contract';
import type { LiveIssue } from './after-ports';
import { toFollowUp } from './follow-up';
import type { Caller, KnownFollowUp, Ports } from './ports';

const none = { edit: false, assign: false, schedule: false };

/** An issue beside those on record counts where its own mark names this incident. */
const intentionOf = ({ issue }: LiveIssue, known: readonly KnownFollowUp[], incidentId: string): string | undefined =>
  known.find(({ issueId }) => issueId === issue.id)?.intention ??
  (issue.followUp?.incidentId === incidentId ? issue.followUp.intention : undefined);

/**
 * Of those that this reader does not see, which are gone. To a person Jira says the same of both, so the app asks for
 * itself, and tells nothing but that an issue is there no more.
 */
async function findGone({ appJira }: Ports, unseen: readonly KnownFollowUp[]): Promise<readonly string[]> {
  if (unseen.length === 0) return [];
  const there = await appJira.readClosings(unseen.map(({ issueId }) => issueId));
  return unseen.filter(({ issueId }) => !there.has(issueId)).map(({ intention }) => intention);
}

/** What could not be set as these were created, of those where something could not. */
async function readNotSet(
  { store }: Ports,
  incidentId: string,
  followUps: readonly LiveFollowUp[],
): Promise<NonNullable<LiveFollowUps['notSet']>> {
  if (followUps.length === 0) return {};
  const intentions = followUps.map(({ intention }) => intention);
  const claims = await store.readClaims(incidentId, intentions);
  return Object.fromEntries(
    intentions.flatMap((intention, at) => {
      const notSet = claims[at]?.created?.notSet ?? [];
      return notSet.length > 0 ? [[intention, notSet] as const] : [];
    }),
  );
}

/** The incident's follow-ups as they stand now: a few requests, whatever their number. Throws incidentGone. */
export async function readFollowUps(
  ports: Ports,
  { incidentId }: Caller,
  input: { readonly also?: readonly string[]; readonly sprintFieldId?: string | null },
): Promise<LiveFollowUps> {
  const { jira, store } = ports;
  const readAt = new Date(ports.now()).toISOString();
  const [mayEdit, known, closings, site] = await Promise.all([
    jira.mayEdit(incidentId),
    store.readFollowUps(incidentId),
    store.readClosings(incidentId),
    input.sprintFieldId === undefined ? jira.readFollowUpSite() : null,
  ]);
  const ids = [...new Set([...known.map(({ issueId }) => issueId), ...(input.also ?? [])])];
  const [live, rights] = await Promise.all([
    jira.readLive(ids, site ? site.sprintFieldId : (input.sprintFieldId ?? null)),
    mayEdit ? jira.readRights(ids) : new Map<string, LiveFollowUp['may']>(),
  ]);
  const followUps = live.flatMap((one): LiveFollowUp[] => {
    const intention = intentionOf(one, known, incidentId);
    if (intention === undefined) return [];
    const { issue, sprint } = one;
    const noted = closings.find(({ issueId }) => issueId === issue.id)?.closedAt ?? null;
    const closedAt = issue.closedAt ?? (issue.status.category === 'done' ? noted : null);
    return [{ ...toFollowUp(issue, intention), closedAt, sprint, may: rights.get(issue.id) ?? none }];
  });
  const notSet = site && (await readNotSet(ports, incidentId, followUps));
  const unseen = known.filter(({ issueId }) => !live.some(({ issue }) => issue.id === issueId));
  const gone = await findGone(ports, unseen);
  return {
    followUps: followUps.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)),
    gone,
    withheld: unseen.length - gone.length,
    notSet,
    site,
    readAt,
  };
}

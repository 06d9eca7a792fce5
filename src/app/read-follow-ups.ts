import type { LiveFollowUp, LiveFollowUps, NotSet } from '#contract';
import type { LiveIssue } from './after-ports';
import { toFollowUp } from './follow-up';
import { stillNotSet } from '#core/follow-ups/after/still-not-set';
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
  const [live, rights, claims] = await Promise.all([
    jira.readLive(ids, site ? site.sprintFieldId : (input.sprintFieldId ?? null)),
    mayEdit ? jira.readRights(ids) : new Map<string, LiveFollowUp['may']>(),
    store.readClaims(
      incidentId,
      known.map(({ intention }) => intention),
    ),
  ]);
  const notSetOf = (intention: string): readonly NotSet[] =>
    claims[known.findIndex((one) => one.intention === intention)]?.created?.notSet ?? [];
  const followUps = live.flatMap((one): LiveFollowUp[] => {
    const intention = intentionOf(one, known, incidentId);
    if (intention === undefined) return [];
    const { issue, sprint } = one;
    const noted = closings.find(({ issueId }) => issueId === issue.id)?.closedAt ?? null;
    const closedAt = issue.closedAt ?? (issue.status.category === 'done' ? noted : null);
    const standing = { ...toFollowUp(issue, intention), closedAt, sprint };
    const notSet = stillNotSet(notSetOf(intention), standing);
    return [{ ...standing, notSet, may: rights.get(issue.id) ?? none }];
  });
  const unseen = known.filter(({ issueId }) => !live.some(({ issue }) => issue.id === issueId));
  const gone = await findGone(ports, unseen);
  return {
    followUps: followUps.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)),
    gone,
    withheld: unseen.length - gone.length,
    site,
    readAt,
  };
}

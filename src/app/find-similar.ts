import type { NotLooked, Similar, SimilarFollowUp, SimilarTo } from '#contract';
import { toText } from '#core/adf/to-text';
import { intentionOf } from '#core/follow-ups/idea';
import { candidateQuery } from '#core/follow-ups/similar/candidate-query';
import type { Told } from '#core/follow-ups/similar/similar-index';
import { MOST_SHOWN, similarIndex } from '#core/follow-ups/similar/similar-index';
import { Failure, isFailure } from './failure';
import type { BriefIssue } from './issue-record';
import { findPast, type Past } from './past-follow-ups';
import type { Caller, Jira, Ports } from './ports';
import { tellIssue, tellPast } from './tell-similar';

/** Of a description, the words that are looked at. */
const DESCRIPTION_LENGTH = 2_000;

type Scored = { readonly likeness: number; readonly one: SimilarFollowUp };
type Asked = { readonly caller: Caller; readonly wanted: SimilarTo; readonly told: Told };

const nothingPast: Past = { followUps: [], incidents: new Set(), own: new Set() };

/** What cannot be looked through is said, and keeps nobody from the rest. */
async function unless<T>(
  code: 'storeBusy' | 'jiraRefused',
  place: NotLooked,
  notLooked: NotLooked[],
  work: () => Promise<T>,
  instead: T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFailure(error, code)) throw error;
    notLooked.push(place);
    return instead;
  }
}

/** The component as Jira calls it, if any issue that this reader sees has it: a query may name no other. */
function knownComponent(briefs: readonly BriefIssue[], component: string): string | null {
  const wanted = component.trim().toLowerCase();
  const names = briefs.flatMap(({ components }) => components);
  return names.find((name) => name.toLowerCase() === wanted) ?? null;
}

async function findOpen(jira: Jira, { wanted, told }: Asked, here: BriefIssue, briefs: readonly BriefIssue[]) {
  const projectId = wanted.projectId ?? here.projectId;
  const query = candidateQuery(`${told.title} ${wanted.component}`, {
    projectId,
    component: knownComponent(briefs, wanted.component),
  });
  return query === null ? [] : jira.findBriefs(query);
}

/** Open issues that are alike; never the incident, one that has a review, or the idea's own. */
function scoredOpen(open: readonly BriefIssue[], { caller, wanted, told }: Asked, past: Past): Scored[] {
  const isOwn = ({ id, followUp }: BriefIssue): boolean =>
    past.own.has(id) ||
    (followUp?.incidentId === caller.incidentId && followUp.intention === intentionOf(wanted.ideaId));
  const others = open.filter(
    (issue) => issue.id !== caller.incidentId && !past.incidents.has(issue.id) && !isOwn(issue),
  );
  const byId = new Map(others.map((issue) => [issue.id, issue]));
  const index = similarIndex(
    others.map(({ id, summary, components, description }) => ({
      id,
      title: summary,
      more: `${components.join(' ')}\n${toText(description).slice(0, DESCRIPTION_LENGTH)}`,
    })),
  );
  return index.lookUp(told).flatMap(({ id, likeness }) => {
    const issue = byId.get(id);
    return issue ? [{ likeness, one: tellIssue(issue, told) }] : [];
  });
}

/** Of what other reviews say, that of incidents which this reader sees. */
function scoredPast(past: Past, briefs: readonly BriefIssue[], told: Told): Scored[] {
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  return past.followUps.flatMap((one) => {
    const incident = byId.get(one.incidentId);
    const issue = one.issueId === null || past.own.has(one.issueId) ? undefined : byId.get(one.issueId);
    const shown = incident && tellPast(one, incident, issue, told);
    // A factor alone brings only what is still open or was declined: what is done has become part of how things are.
    const wanted = shown && (one.likeness > 0 || shown.past?.state !== 'done');
    return wanted ? [{ likeness: one.likeness, one: shown }] : [];
  });
}

/** The same issue told twice: with the review it comes from. */
function once(past: readonly Scored[], open: readonly Scored[]): SimilarFollowUp[] {
  const known = new Set(past.flatMap(({ one }) => one.issue?.id ?? []));
  const fresh = open.filter(({ one }) => !known.has(one.issue?.id ?? ''));
  return [...past, ...fresh]
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SHOWN)
    .map(({ one }) => one);
}

/**
 * What is there already and is much like an idea: open issues of its project or component, and follow-ups of past
 * reviews, declined ones included, all as this reader may see them. At most two requests to Jira.
 * Throws incidentGone, jiraBusy, jiraDown.
 */
export async function findSimilar(ports: Ports, caller: Caller, wanted: SimilarTo): Promise<Similar> {
  const { jira } = ports;
  const notLooked: NotLooked[] = [];
  const told = { title: wanted.what, more: `${wanted.component}\n${wanted.doneWhen}` };
  const asked: Asked = { caller, wanted, told };
  const idea = { id: wanted.ideaId, told, factors: wanted.factors };
  const past = await unless('storeBusy', 'pastReviews', notLooked, () => findPast(ports, caller, idea), nothingPast);
  const ids = past.followUps.flatMap(({ incidentId, issueId }) =>
    issueId === null ? [incidentId] : [incidentId, issueId],
  );
  const briefs = await jira.readBriefs([...new Set([caller.incidentId, ...ids])]);
  const here = briefs.find(({ id }) => id === caller.incidentId);
  if (!here) throw new Failure('incidentGone');
  const open = await unless('jiraRefused', 'openIssues', notLooked, () => findOpen(jira, asked, here, briefs), []);
  return { found: once(scoredPast(past, briefs, told), scoredOpen(open, asked, past)), notLooked };
}

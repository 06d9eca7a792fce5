import type { Idea, ProjectChoice } from '#contract';
import { dayIn } from '#core/follow-ups/calendar-day';
import { description, type Kept } from '#core/follow-ups/description';
import { proposedDue } from '#core/follow-ups/due';
import { type LinkChoice, linkOf } from '#core/follow-ups/link-of';
import { type Plan, toPlan } from '#core/follow-ups/plan';
import { proposedPriority, rankAt, rankOf } from '#core/follow-ups/priority';
import type { Claim } from '../claim';
import type { CreateScreen } from '../create-screen';
import { Failure } from '../failure';
import { each, type ForOrder } from './ledger';
import type { Order } from './orders';
import type { Scene } from './scene';

/** All that is known before an issue is created. */
export type Work = ForOrder & {
  readonly claim: Claim | null;
  readonly project: ProjectChoice;
  readonly plan: Plan;
  /** Null where the site has turned issue links off. */
  readonly link: LinkChoice | null;
};

export type Claimed = ForOrder & {
  readonly claim: Claim | null;
  /** Jira has it already, from an earlier try. */
  readonly isMade?: boolean;
};

/** Of an issue that is there, whose place this person may not create in any more: only its link is left to see to. */
const nothingLeft: Plan = { fields: {}, links: false, describes: true, later: [], sprintLater: null, unsettable: [] };

function dueOf(
  { caller, severity, settings }: Scene,
  { idea, committedAt }: Order,
  screen: CreateScreen,
  priorityId: string | null,
) {
  if (idea.due !== null) return idea.due === '' ? null : idea.due;
  const place = screen.priorities.findIndex(({ id }) => id === priorityId);
  const { impact, urgency } = idea;
  const said = impact && urgency && idea.priorityId === null ? rankOf(impact, urgency) : null;
  const rank = said ?? (place < 0 ? null : rankAt(place, screen.priorities.length));
  const { zone, holidays, followUps } = settings;
  const from = dayIn(zone ?? caller.timeZone ?? 'UTC', Date.parse(committedAt));
  return proposedDue({ severity, rank, from, policy: { after: followUps.due, holidays } }).day;
}

function planOf(scene: Scene, order: Order, screen: CreateScreen): Plan {
  const { idea } = order;
  const proposed = proposedPriority(idea.impact, idea.urgency, screen.priorities);
  const priorityId = idea.priorityId ?? proposed?.id ?? null;
  const chosen = { idea, priorityId, due: dueOf(scene, order, screen, priorityId) };
  return toPlan(chosen, { ...screen, issueTypeId: screen.issueType.id });
}

/** The document that an issue gets as its description. `kept`: beside what the plan cannot set at all. */
export function describe({ caller, incident }: Scene, { order, plan }: Work, kept: readonly Kept[]): unknown {
  const url = caller.siteUrl === null ? null : `${caller.siteUrl}/browse/${incident.key}`;
  return description({
    idea: order.idea,
    incident: { key: incident.key, summary: incident.summary, url },
    factors: order.factors,
    kept: [...plan.unsettable, ...kept],
  });
}

/** Reads each place's create screen once, as this person, and plans each follow-up on it. Notes mayNotCreate. */
export async function prepare(scene: Scene, claimed: readonly Claimed[]): Promise<Work[]> {
  const { ports, incident, linkTypes, settings, ledger } = scene;
  const screens = new Map<string, Promise<CreateScreen | null>>();
  const screenOf = ({ place }: Idea): Promise<CreateScreen | null> => {
    const key = place ? `${place.projectId}/${place.issueTypeId}` : '';
    const read = () =>
      place
        ? ports.jira.readScreenOfType(place.projectId, place.issueTypeId)
        : ports.jira.readCreateScreen(incident.project.id, null);
    const screen = screens.get(key) ?? read();
    screens.set(key, screen);
    return screen;
  };
  return each(ledger, claimed, async ({ order, claim, isMade }): Promise<Work> => {
    const screen = await screenOf(order.idea);
    const work = { order, claim, link: linkOf(order.idea, linkTypes, settings.followUps.linkTypeId) };
    if (screen) return { ...work, project: screen.project, plan: planOf(scene, order, screen) };
    if (!isMade) throw new Failure('mayNotCreate');
    return { ...work, project: incident.project, plan: nothingLeft };
  });
}

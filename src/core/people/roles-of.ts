import type { Timeline, TimelineEvent } from '#contract';
import { changeOf } from '../lifecycle/status-moves';
import { actorOf } from './actor-of';
import { teamsOf } from './teams-of';

export const roleKinds = ['responder', 'reporter', 'customer', 'automation', 'participant'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** What a person was in an incident, told without their name. */
export type Role = {
  readonly kind: RoleKind;
  /** The project whose team a responder acted with, by its key; null where that says nothing. */
  readonly team: string | null;
  /** Keeps people of one role apart, by who appeared first; null where there is only one. It ranks nobody. */
  readonly number: number | null;
};

type Plain = Omit<Role, 'number'>;
type Actor = ReturnType<typeof actorOf>;

/** People in the order they first appear: as author, then as somebody an entry names, then the rest as listed. */
function inOrder({ events, people }: Pick<Timeline, 'events' | 'people'>, actor: Actor): string[] {
  const order = new Set<string>();
  for (const event of events) {
    const who = actor(event);
    if (who !== null) order.add(who);
    for (const named of namedIn(event)) if (Object.hasOwn(people, named)) order.add(named);
  }
  for (const id of Object.keys(people)) order.add(id);
  return [...order];
}

/** Accounts that a change of owner or reporter names. */
const namedIn = (event: TimelineEvent): string[] =>
  ['assignee', 'reporter'].flatMap((field) => {
    const change = changeOf(event, field);
    return change ? [change.from, change.to].filter((id) => id !== null) : [];
  });

function plainRole(id: string, timeline: Pick<Timeline, 'people'>, reporter: string | null, team: string | undefined) {
  const type = timeline.people[id]?.accountType;
  if (type === 'app') return { kind: 'automation', team: null } as const;
  if (type === 'customer') return { kind: 'customer', team: null } as const;
  if (team !== undefined) return { kind: 'responder', team } as const;
  return { kind: id === reporter ? 'reporter' : 'participant', team: null } as const;
}

/** Whether somebody only opened the incident and did nothing else about it. */
const opensOnly = (events: readonly TimelineEvent[]): boolean =>
  events.every(({ source }) => source.kind === 'created' || source.kind === 'attachment');

/**
 * A role for each account of a timeline, and for each name in a transcript (`name:<name>`): steady as long as its events are: by order of appearance, never by how much
 * anybody did. The team is the project somebody mainly acted in.
 */
export function rolesOf(timeline: Pick<Timeline, 'events' | 'people' | 'tickets'>): ReadonlyMap<string, Role> {
  const { events, tickets, people } = timeline;
  const actor = actorOf(people);
  const byAuthor = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const who = actor(event);
    const list = who === null ? null : byAuthor.get(who);
    if (list) list.push(event);
    else if (who !== null) byAuthor.set(who, [event]);
  }
  const opening = events.find(({ source }) => source.kind === 'created' && source.issue === tickets[0]?.key);
  const reporter = opening?.author ?? null;
  const acting = [...byAuthor].filter(([who, own]) => who !== reporter || !opensOnly(own));
  const acts = acting.flatMap(([who, own]) => own.map(({ source }) => ({ who, issue: source.issue })));
  const teams = teamsOf(acts, tickets);
  const roles = numbered(inOrder(timeline, actor).map((id) => [id, plainRole(id, timeline, reporter, teams.get(id))]));
  return withWrittenNames(roles, events, actor);
}

/** A name in a transcript that is an account's has that account's role, whichever of the two is asked for. */
function withWrittenNames(roles: ReadonlyMap<string, Role>, events: readonly TimelineEvent[], actor: Actor) {
  const all = new Map(roles);
  for (const event of events) {
    const role = event.author === null ? roles.get(actor(event) ?? '') : undefined;
    if (role && event.authorName) all.set(`name:${event.authorName}`, role);
  }
  return all;
}

/** Numbers those of one role, where there are several. */
function numbered(plain: readonly (readonly [id: string, role: Plain])[]): ReadonlyMap<string, Role> {
  const keyOf = ({ kind, team }: Plain): string => `${kind} ${team ?? ''}`;
  const totals = new Map<string, number>();
  for (const [, role] of plain) totals.set(keyOf(role), (totals.get(keyOf(role)) ?? 0) + 1);
  const given = new Map<string, number>();
  return new Map(
    plain.map(([id, role]) => {
      const number = (given.get(keyOf(role)) ?? 0) + 1;
      given.set(keyOf(role), number);
      return [id, { ...role, number: (totals.get(keyOf(role)) ?? 0) > 1 ? number : null }];
    }),
  );
}

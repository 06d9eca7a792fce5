import type { Person, Ticket, TimelineEvent } from '#contract';
import { lifecycleDefaults } from './defaults';
import type { LifecycleDefaults } from './defaults';
import { actorOf } from '../people/actor-of';
import { teamsOf } from '../people/teams-of';
import { changeOf } from './status-moves';

/** The cost of working together (S1-11), as sums over everybody: no figure of any one person leaves this file. */
export type Coordination = {
  /** People who did or wrote anything in the whole story; software is not among them, people outside are. */
  readonly participants: number;
  /** Colleagues among them who did something while the incident ran. */
  readonly responders: number;
  /** Projects that those responders mainly acted in. */
  readonly teams: number;
  /** Times the incident went from one person to another while it ran. */
  readonly handOvers: number;
  /** All responders' stretches of work while it ran, added up; ms. Null where nobody did anything then. */
  readonly peopleMs: number | null;
};

/** When the incident ran; ISO 8601, UTC. */
export type Span = { readonly from: string; readonly to: string };

const within = ({ at }: TimelineEvent, { from, to }: Span): boolean => at >= from && at <= to;

/**
 * How long somebody was at it: what they did no further apart than `idleMs` is one stretch, which began `leadInMs`
 * before the first of it and nowhere reaches outside the span.
 */
function stretchesMs(times: readonly number[], { from, to }: Span, { idleMs, leadInMs }: LifecycleDefaults): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let sum = 0;
  let covered = start;
  let last = -Infinity;
  for (const time of times) {
    const began = time - last <= idleMs ? last : time - leadInMs;
    sum += Math.max(0, Math.min(time, end) - Math.max(began, covered));
    covered = Math.max(covered, time);
    last = time;
  }
  return sum;
}

/** Times the incident was passed on: assignments from one person to another, those in quick succession counted once. */
function handOvers(events: readonly TimelineEvent[], incidentKey: string, settlesMs: number): number {
  let [count, last] = [0, -Infinity];
  for (const event of events) {
    if (event.source.issue !== incidentKey) continue;
    const change = changeOf(event, 'assignee');
    const passedOn = change
      ? Boolean(change.from && change.to && change.from !== change.to)
      : event.kind === 'handOver';
    if (!passedOn) continue;
    const at = Date.parse(event.at);
    if (at - last > settlesMs) count += 1;
    last = at;
  }
  return count;
}

/** `span`: while the incident ran; null where that is not known, and then nothing is said of that time. */
export function coordination(
  events: readonly TimelineEvent[],
  tickets: readonly Ticket[],
  people: Readonly<Record<string, Person>>,
  span: Span | null,
  defaults: LifecycleDefaults = lifecycleDefaults,
): Coordination {
  const actor = actorOf(people);
  const typeOf = (id: string) => people[id]?.accountType;
  const acted = events.flatMap((event) => {
    const who = actor(event);
    return who === null || typeOf(who) === 'app' ? [] : [{ event, who }];
  });
  const during = span ? acted.filter(({ event, who }) => within(event, span) && typeOf(who) !== 'customer') : [];
  const responders = new Set(during.map(({ who }) => who));
  const times = (who: string) => during.filter((one) => one.who === who).map(({ event }) => Date.parse(event.at));
  const teams = teamsOf(
    acted.map(({ event, who }) => ({ who, issue: event.source.issue })),
    tickets,
  );
  return {
    participants: new Set(acted.map(({ who }) => who)).size,
    responders: responders.size,
    teams: new Set([...responders].flatMap((who) => teams.get(who) ?? [])).size,
    handOvers: span
      ? handOvers(
          events.filter((event) => within(event, span)),
          tickets[0]?.key ?? '',
          defaults.handOverSettlesMs,
        )
      : 0,
    peopleMs:
      span && responders.size > 0
        ? [...responders].reduce((sum, who) => sum + stretchesMs(times(who), span, defaults), 0)
        : null,
  };
}

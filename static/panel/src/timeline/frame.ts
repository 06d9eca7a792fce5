import type { StatusCategory, Ticket, Timeline, TimelineEvent } from '#contract';
import type { EventAdditions } from '#core/additions/by-event';
import { standing } from '#core/additions/standing';
import type { Standing } from '#core/additions/standing';
import type { ClockFace } from '../time/clock-face';
import { detailWords, timelineWords } from '../words';

/** What every row needs to know beside its own event. */
export type TimelineFrame = {
  readonly clock: ClockFace;
  readonly siteUrl: string;
  readonly authorOf: (event: TimelineEvent) => string | null;
  readonly ticketOf: (key: string) => Ticket | undefined;
  /** A status' category, where some ticket of the timeline stands in that status; `undefined` as Jira's own word else. */
  readonly categoryOf: (statusId: string | null) => StatusCategory;
  readonly standingOf: (event: TimelineEvent) => Standing;
  /** What people added to an event. */
  readonly additionsOf: (event: TimelineEvent) => EventAdditions | undefined;
};

type FrameInput = {
  readonly timeline: Timeline;
  readonly clock: ClockFace;
  readonly siteUrl: string;
  readonly byEvent?: ReadonlyMap<string, EventAdditions>;
};

export function timelineFrame({ timeline, clock, siteUrl, byEvent }: FrameInput): TimelineFrame {
  const tickets = new Map(timeline.tickets.map((ticket) => [ticket.key, ticket]));
  const categories = new Map(timeline.tickets.map(({ status }) => [status.id, status.category]));
  const additionsOf = ({ id }: TimelineEvent): EventAdditions | undefined => byEvent?.get(id);
  return {
    clock,
    siteUrl,
    authorOf: ({ author, authorName }) => {
      const known = author === null ? undefined : timeline.people[author]?.name;
      return known ?? authorName ?? null;
    },
    ticketOf: (key) => tickets.get(key),
    categoryOf: (statusId) => (statusId === null ? 'undefined' : (categories.get(statusId) ?? 'undefined')),
    standingOf: (event) => standing(event, additionsOf(event)),
    additionsOf,
  };
}

/** From the first event to the last, in UTC. */
export function spanWords({ events }: Timeline, clock: ClockFace): string {
  const [first, last] = [events[0]?.at, events.at(-1)?.at];
  if (!first || !last) return '';
  const [from, to] = [clock.utcDay(first), clock.utcDay(last)];
  return timelineWords.span(`${from} ${clock.utc(first)}`, from === to ? clock.utc(last) : `${to} ${clock.utc(last)}`);
}

/** `Comment in SUP-1904, shoppers cannot pay (is blocked by)` */
export function sourceWords(event: TimelineEvent, ticket: Ticket | undefined): string {
  const place = `${detailWords.kinds[event.source.kind]} in ${event.source.issue}`;
  if (!ticket) return place;
  return ticket.relation === null ? `${place}, ${ticket.summary}` : `${place}, ${ticket.summary} (${ticket.relation})`;
}

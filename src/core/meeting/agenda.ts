import { meetingMinutes } from '#contract';
import { openMatters, type Open } from './open-matters';
import { FIRST, LAST, momentId, type Matter, type Point, type PointKind } from './point';

/** A moment or a factor of its own needs so many minutes; where there is no time for that, several share a point. */
const LEAST_MINUTES = 4;
/** Kept for the points that stand for several things. */
const SHARED_MINUTES = 3;

/** How much of the time a kind of point asks for, in proportion. */
const weights: Readonly<Record<PointKind, number>> = {
  opening: 3,
  moment: 4,
  moments: 6,
  ladders: 5,
  factor: 3,
  factors: 5,
  stages: 3,
  ideas: 5,
  agreement: 5,
};

type Unfitted = Omit<Point, 'minutes'>;

const point = (id: string, kind: PointKind, matters: readonly Matter[], eventId: string | null = null): Unfitted => ({
  id,
  kind,
  eventId,
  matters,
});

const eventOf = (matter: Matter): string | null =>
  matter.kind === 'moment' ? matter.subject.eventId : matter.kind === 'views' ? matter.eventId : null;

/** All that is open about one event is one point. */
function momentPoints(matters: readonly Matter[]): readonly Unfitted[] {
  const byEvent = new Map<string, Matter[]>();
  for (const matter of matters) {
    const eventId = eventOf(matter);
    if (eventId !== null) byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), matter]);
  }
  return [...byEvent].map(([eventId, own]) => point(momentId(eventId), 'moment', own, eventId));
}

/** What was hardest to see is spoken about by itself before what the analysis has words for. */
const isPressing = ({ matters }: Unfitted): boolean =>
  matters.some(
    (one) => one.kind === 'views' || (one.kind === 'moment' && !one.hasWords && one.subject.type === 'hard'),
  );

/** As many as there is room for by themselves; the others share one point. */
function withRoom(points: readonly Unfitted[], room: number, kind: 'moments' | 'factors'): readonly Unfitted[] {
  if (points.length <= room) return points;
  const own = [...points.filter(isPressing), ...points.filter((one) => !isPressing(one))].slice(0, Math.max(0, room));
  const rest = points.filter((one) => !own.includes(one));
  return [
    ...points.filter((one) => own.includes(one)),
    point(
      kind,
      kind,
      rest.flatMap(({ matters }) => matters),
    ),
  ];
}

/** The points of a meeting this long, in their proposed order, without their time. */
function points(matters: readonly Matter[], minutes: number): readonly Unfitted[] {
  const of = (...kinds: readonly Matter['kind'][]): readonly Matter[] =>
    matters.filter(({ kind }) => kinds.includes(kind));
  const shared = (id: PointKind, own: readonly Matter[]): readonly Unfitted[] =>
    own.length > 0 ? [point(id, id, own)] : [];
  const ladders = shared('ladders', of('ladders'));
  const [stages, ideas] = [shared('stages', of('stage')), shared('ideas', of('idea'))];
  const moments = momentPoints(of('moment', 'views'));
  const factors = of('factor').map((one) => point(one.kind === 'factor' ? one.factorId : '', 'factor', [one]));
  // The first and the last point, and two that may come to stand for what has no room.
  const others = 4 + ladders.length + stages.length + ideas.length;
  const room = Math.max(0, Math.floor((minutes - others * SHARED_MINUTES) / LEAST_MINUTES));
  const forMoments = Math.min(moments.length, Math.max(Math.ceil((room * 2) / 3), room - factors.length));
  return [
    point(FIRST, 'opening', []),
    ...withRoom(moments, forMoments, 'moments'),
    ...ladders,
    ...withRoom(factors, room - forMoments, 'factors'),
    ...stages,
    ...ideas,
    point(LAST, 'agreement', of('commitment')),
  ];
}

/** Whole minutes in proportion to the weights, one at least, together exactly so many: the largest rests first. */
function shares(all: readonly number[], minutes: number): readonly number[] {
  const free = minutes - all.length;
  const sum = all.reduce((total, one) => total + one, 0);
  const exact = all.map((one) => (one * free) / sum);
  const whole = exact.map(Math.floor);
  const left = free - whole.reduce((total, one) => total + one, 0);
  const byRest = exact
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const more = new Set(byRest.slice(0, left).map(({ at }) => at));
  return whole.map((one, at) => 1 + one + (more.has(at) ? 1 : 0));
}

/** Named points in their order, the others where they stood among them; the first and the last stay. */
function ordered(all: readonly Unfitted[], order: readonly string[]): readonly Unfitted[] {
  const middle = all.slice(1, -1);
  const rank = (id: string): number => order.indexOf(id);
  const named = middle.filter(({ id }) => rank(id) >= 0).sort((a, b) => rank(a.id) - rank(b.id));
  let next = 0;
  const placed = middle.map((one) => (rank(one.id) >= 0 ? (named[next++] ?? one) : one));
  return [...all.slice(0, 1), ...placed, ...all.slice(-1)];
}

/**
 * The agenda of a meeting: what is open, each thing at exactly one point, with the time for each. The same of the same.
 * @param minutes how long the meeting is; the points' own together are exactly that
 * @param order ids of points as people put them
 */
export function agendaOf(open: Open, minutes: number, order: readonly string[] = []): readonly Point[] {
  const length = Math.min(Math.max(Math.round(minutes), meetingMinutes.least), meetingMinutes.most);
  const all = ordered(points(openMatters(open), length), order);
  const times = shares(
    all.map(
      ({ kind, matters }) =>
        weights[kind] + (kind === 'ideas' || kind === 'agreement' ? Math.min(matters.length, 5) : 0),
    ),
    length,
  );
  return all.map((one, at) => ({ ...one, minutes: times[at] ?? 1 }));
}

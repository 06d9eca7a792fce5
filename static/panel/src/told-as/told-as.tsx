import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Doc, Opening, Timeline } from '#contract';
import { addedEvents } from '#core/additions/added-events';
import { byEvent } from '#core/additions/by-event';
import { additionsKnownAt, knownAt } from '#core/lifecycle/known-at';
import { AdditionsContext, useAdditions } from '../additions-keeper';
import type { AdditionsKeeper } from '../additions-keeper';
import { SurfaceContext, useSurface } from '../surface';
import type { View } from '../timeline/view';
import { useRoleTeller } from './use-role-teller';
import type { RoleTeller } from './role-teller';

/** The whole beside what is told of it. */
export type Whole = {
  /** From the first event to the last, people's among them; null where there is none. */
  readonly span: { readonly from: string; readonly until: string } | null;
  /** Events that came after the chosen moment. */
  readonly later: number;
  /** Tells a text of the review as the rest is told; null where it is told as it stands. */
  readonly tellDoc: ((doc: Doc) => Doc) | null;
};

type ToldAsProps = {
  readonly opening: Opening;
  readonly view: Pick<View, 'knownAt' | 'roles'>;
  /** Stands here until the names are replaced: no name is shown for a moment. */
  readonly waiting: ReactNode;
  readonly children: (opening: Opening, whole: Whole) => ReactNode;
};

/**
 * Everything below is told as it was known at the chosen moment, and with roles for names where that is asked for: the
 * timeline, what people added, and what is read on demand. What is told so is for reading alone: an edit would write
 * the roles, or the gaps, into the store.
 */
export function ToldAs({ opening, view, waiting, children }: ToldAsProps) {
  const surface = useSurface();
  const keeper = useAdditions();
  const teller = useRoleTeller(view.roles, opening, keeper.events);
  const whole = useMemo(
    () => ({ ...wholeOf(opening.timeline, keeper, view.knownAt), tellDoc: teller?.doc ?? null }),
    [opening.timeline, keeper, view.knownAt, teller],
  );
  const told = useMemo(() => toldOf(opening, view.knownAt, teller), [opening, view.knownAt, teller]);
  const changed = view.knownAt !== null || teller !== null;
  const heard = useMemo(
    () => (changed ? keeperOf(keeper, opening, view.knownAt, teller) : keeper),
    [changed, keeper, opening, view.knownAt, teller],
  );
  const asked = useMemo(() => (teller ? { ...surface, call: teller.call(surface.call) } : surface), [surface, teller]);
  if (view.roles && !teller) return waiting;
  return (
    <SurfaceContext.Provider value={asked}>
      <AdditionsContext.Provider value={heard}>{children(told, whole)}</AdditionsContext.Provider>
    </SurfaceContext.Provider>
  );
}

function wholeOf({ events }: Timeline, { events: added }: AdditionsKeeper, at: string | null): Omit<Whole, 'tellDoc'> {
  const [first, last] = [events[0]?.at, events.at(-1)?.at];
  const instants = [...(first && last ? [first, last] : []), ...added.map((event) => event.at)].sort();
  const [from, until] = [instants[0], instants.at(-1)];
  const isLater = (event: { readonly at: string }): boolean => at !== null && event.at > at;
  const later = events.length - firstAfter(events, at) + added.filter(isLater).length;
  return { span: from && until ? { from, until } : null, later };
}

/** Events are in order: how many are not after the moment. */
function firstAfter(events: Timeline['events'], at: string | null): number {
  if (at === null) return events.length;
  const index = events.findIndex((event) => event.at > at);
  return index < 0 ? events.length : index;
}

function toldOf(opening: Opening, at: string | null, teller: RoleTeller | null): Opening {
  const { timeline } = opening;
  const then = at === null ? opening : { ...opening, timeline: { ...timeline, events: knownAt(timeline.events, at) } };
  return teller ? teller.opening(then) : then;
}

function keeperOf(
  keeper: AdditionsKeeper,
  { incident }: Opening,
  at: string | null,
  teller: RoleTeller | null,
): AdditionsKeeper {
  const then = at === null ? keeper.all : additionsKnownAt(keeper.all, at);
  const all = teller ? then.map(teller.addition) : then;
  const marks = Object.fromEntries(
    all.filter(({ about }) => about === 'mark').map((mark) => [mark.id.slice('mark:'.length), mark]),
  );
  return {
    ...keeper,
    all,
    byEvent: byEvent(all),
    events: addedEvents(all, incident.key),
    marks,
    nameOf: teller ? teller.nameOf : keeper.nameOf,
    mayEdit: false,
    undo: null,
    last: null,
  };
}

import { useMemo } from 'react';
import type { Addition, Idea, Opening, Severity, TimelineEvent } from '#contract';
import { toGraph } from '#core/factors/factor-graph';
import { intentionOf, type StandingIdea, standingIdeas } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { shownGraph } from '../factors/shown-graph';
import type { SavedState } from '../parts/saved-state';
import { useLifecycle } from '../picture/use-lifecycle';
import type { Going } from '../going';
import { useNow } from './use-now';
import { useSaying } from './use-saying';

export type Groups = Readonly<Record<'ideas' | 'committed' | 'inJira' | 'declined', readonly StandingIdea[]>>;

/** All ideas of an incident, what they hang together with, and how to change them. */
export type Ideas = {
  readonly opening: Opening;
  readonly groups: Groups;
  readonly additionOf: (id: string) => Addition<'idea'> | undefined;
  readonly eventOf: (id: string) => TimelineEvent | undefined;
  /** Contributing factors that stand, each with something to call it by. */
  readonly factors: readonly { readonly id: string; readonly statement: string }[];
  /** What people called their own sections, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly severity: Severity | null;
  readonly mayEdit: boolean;
  /** Epoch ms, by the app's clock. */
  readonly now: number;
  /** Writes an idea whole; null takes it away. `says` is told and can be undone; '' is quiet. */
  readonly set: (id: string, idea: Idea | null, says: string) => void;
  /** What was done last, to which idea, where it can be taken back. */
  readonly said: { readonly id: string; readonly says: string } | null;
  readonly jump: (at: string) => void;
  readonly go: (to: Going) => void;
  /** Told whether what is typed is part of an idea yet. */
  readonly onSaving: (saving: SavedState) => void;
};

export function useIdeas(opening: Opening, around: Pick<Ideas, 'jump' | 'go' | 'onSaving'>): Ideas {
  const { all, mayEdit } = useAdditions();
  const { events, life } = useLifecycle(opening.timeline);
  const now = useNow(opening.readAt);
  const { set, said } = useSaying();
  const groups = useGroups(all, opening);
  const byId = useMemo(() => {
    const ideas = all.filter((one): one is Addition<'idea'> => one.about === 'idea');
    return new Map(ideas.map((one) => [one.id, one]));
  }, [all]);
  const eventsById = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const factors = useMemo(
    () =>
      shownGraph(toGraph(all), (id) => eventsById.get(id)).nodes.map(({ id, factor }) => ({
        id,
        statement: factor.statement,
      })),
    [all, eventsById],
  );
  const titles = useMemo(() => titlesOf(all), [all]);
  return {
    opening,
    groups,
    additionOf: (id) => byId.get(id),
    eventOf: (id) => eventsById.get(id),
    factors,
    titles,
    severity: life.severity.standing,
    mayEdit,
    now,
    set,
    said,
    ...around,
  };
}

/** What exists in Jira, or did, is known by what Jira says, whatever state it was left in here. */
function useGroups(all: readonly Addition[], { followUps, absent }: Opening): Groups {
  return useMemo(() => {
    const created = new Set([...followUps.map(({ intention }) => intention), ...absent]);
    const groups = { ideas: [], committed: [], inJira: [], declined: [] } as Record<keyof Groups, StandingIdea[]>;
    const of = { idea: 'ideas', committed: 'committed', declined: 'declined' } as const;
    for (const one of standingIdeas(all))
      groups[created.has(intentionOf(one.id)) ? 'inJira' : of[one.idea.state]].push(one);
    return groups;
  }, [all, followUps, absent]);
}

function titlesOf(all: readonly Addition[]): ReadonlyMap<string, string> {
  const own = all.filter((one): one is Addition<'section'> => one.about === 'section');
  return new Map(own.map(({ id, body }) => [`own:${id.slice('section:'.length)}`, body?.title ?? '']));
}

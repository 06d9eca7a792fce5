import { useMemo } from 'react';
import type { FollowUp, Timeline, TimelineEvent } from '#contract';
import type { Conflict } from '#core/conflicts/conflict';
import { findConflicts } from '#core/conflicts/find-conflicts';
import { lifecycle } from '#core/lifecycle/lifecycle';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { merge } from '#core/timeline/merge';
import { useAdditions } from '../additions-keeper';
import { useLifecycleSettings } from '../review-frame';

export type KnownLifecycle = {
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly life: Lifecycle;
};

/** The incident's marks and what follows from them, as Jira and people say now. */
export function useLifecycle(timeline: Timeline): KnownLifecycle {
  const { all, events: added } = useAdditions();
  const events = useMemo(
    () => (added.length === 0 ? timeline.events : merge(timeline.events, added)),
    [timeline.events, added],
  );
  const { tickets, people } = timeline;
  const settings = useLifecycleSettings();
  const life = useMemo(
    () => lifecycle({ events, tickets, people }, all, settings),
    [events, tickets, people, all, settings],
  );
  return { events, life };
}

/** What does not go together in the story. */
export function useConflicts({ events, life }: KnownLifecycle, followUps: readonly FollowUp[]): readonly Conflict[] {
  const { all } = useAdditions();
  const { marks } = life;
  return useMemo(() => findConflicts({ events, additions: all, marks, followUps }), [events, all, marks, followUps]);
}

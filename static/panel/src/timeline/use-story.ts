import { useMemo } from 'react';
import type { Timeline, TimelineEvent } from '#contract';
import { merge } from '#core/timeline/merge';
import { restage } from '#core/timeline/stage';
import type { MarkTimes } from '#core/timeline/stage';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import type { Flag } from './entries';
import { timelineFrame } from './frame';
import type { TimelineFrame } from './frame';
import { story } from './story';
import type { Story } from './story';
import type { View } from './view';

export type Told = Story & {
  /** All of them, those that people added among them, in order. */
  readonly events: readonly TimelineEvent[];
  readonly frame: TimelineFrame;
  readonly flags: readonly Flag[];
};

/** The story as this view tells it, from what Jira and people say. */
export function useStory(timeline: Timeline, view: View, flags: readonly Flag[]): Told {
  const { reader, clock } = useSurface();
  const { events: added, byEvent } = useAdditions();
  const events = useMemo(() => {
    const all = added.length === 0 ? timeline.events : merge(timeline.events, added);
    // Until the marks are known here, the stages are those that the opening told; a refresh and people's own events
    // come without.
    return flags.length === 0 ? all : restage(all, timesOf(flags));
  }, [timeline.events, added, flags]);
  const frame = useMemo(
    () => timelineFrame({ timeline, clock, siteUrl: reader.siteUrl, byEvent }),
    [timeline, clock, reader.siteUrl, byEvent],
  );
  return useMemo(() => {
    const breaks = flags.map(({ at }) => at);
    return { ...story({ events, byEvent, view, authorOf: frame.authorOf, breaks }), events, frame, flags };
  }, [events, byEvent, view, frame, flags]);
}

/** A mark's line is named for it. */
function timesOf(flags: readonly Flag[]): MarkTimes {
  return Object.fromEntries(flags.map(({ id, at }) => [id.slice('mark:'.length), at]));
}

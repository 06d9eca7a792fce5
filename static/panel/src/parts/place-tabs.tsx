import type { Opening } from '#contract';
import type { TabId } from '../use-place';
import { timelineWords } from '../words';
import { FollowUpCount } from './follow-up-count';
import { Tabs } from './tabs';

type PlaceTabsProps = {
  readonly opening: Opening;
  /** How far the analysis is; null before it has begun. */
  readonly progress: string | null;
  readonly tab: TabId;
  readonly select: (id: TabId) => void;
  /** Fetches what a place shows, by place. */
  readonly near: Readonly<Partial<Record<TabId, () => Promise<unknown>>>>;
};

/** The places of an incident, each with how much is in it. */
export function PlaceTabs({ opening: { timeline, followUps }, progress, tab, select, near }: PlaceTabsProps) {
  const { tabs } = timelineWords;
  return (
    <Tabs<TabId>
      label={tabs.label}
      tabs={[
        { id: 'timeline', name: tabs.timeline, count: timeline.events.length },
        { id: 'analysis', name: tabs.analysis, count: progress },
        { id: 'follow-ups', name: tabs.followUps, count: <FollowUpCount followUps={followUps} /> },
        { id: 'review', name: tabs.review, count: null },
      ]}
      selected={tab}
      onSelect={select}
      onNear={(id) => void near[id]?.().catch(() => undefined)}
    />
  );
}

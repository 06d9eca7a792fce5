import { useMemo } from 'react';
import type { FollowUp, Timeline } from '#contract';
import { judged } from '#core/conflicts/set-aside';
import { useAdditions } from '../additions-keeper';
import { useConflicts, useLifecycle } from '../picture/use-lifecycle';
import type { ClockFace } from '../time/clock-face';
import { sideWords } from '../words/picture';
import { asksOf } from './asks';
import { AsksPart } from './asks-part';
import { MeasuresPart } from './measures-part';
import { PeoplePart } from './people-part';
import { SetAside } from './set-aside';
import { SeverityPart } from './severity-part';
import { ShownPart } from './shown-part';
import styles from './side-column.module.css';
import { SideDisclosure } from './side-disclosure';

export type SideColumnProps = {
  readonly timeline: Timeline;
  readonly followUps: readonly FollowUp[];
  readonly clock: ClockFace;
  /** Beside the list; else it opens in place from one line. */
  readonly wide: boolean;
  /** As the list counts them. */
  readonly counts: { readonly standOut: number; readonly folded: number; readonly hidden: number };
  /** Takes the reader to a moment of the timeline; ISO 8601, UTC. */
  readonly onJump: (at: string) => void;
  /** Words of events and notes as this view tells them: with roles for names, where that is chosen. */
  readonly tell?: (text: string) => string;
};

/**
 * What the timeline amounts to: measures, people as sums, what is worth asking about, and how much is shown. It
 * repeats nothing from the list. Needs `AdditionsContext` above it.
 */
export function SideColumn({ timeline, followUps, clock, wide, counts, onJump, tell = asItIs }: SideColumnProps) {
  const { all, byEvent } = useAdditions();
  const known = useLifecycle(timeline);
  const conflicts = useConflicts(known, followUps);
  const { events, life } = known;
  const { open, fine } = useMemo(() => judged(conflicts, all), [conflicts, all]);
  const asks = useMemo(
    () => asksOf({ events, life, conflicts: open, byEvent, clock, tell }),
    [events, life, open, byEvent, clock, tell],
  );
  const content = (
    <>
      <MeasuresPart {...{ events, life, clock }} />
      <SeverityPart life={life} />
      <PeoplePart {...{ life, events, onJump }} people={timeline.people} />
      <AsksPart {...{ asks, timeline, onJump }}>
        {fine.length > 0 && <SetAside {...{ fine, events, clock }} />}
      </AsksPart>
      <ShownPart {...{ life, counts }} />
    </>
  );
  if (!wide) return <SideDisclosure asks={asks.length}>{content}</SideDisclosure>;
  return (
    <aside className={styles.side} aria-label={sideWords.label}>
      {content}
    </aside>
  );
}

const asItIs = (text: string): string => text;

import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Timeline } from '#contract';
import { usePainted } from '../parts/after-paint';
import { Counts } from '../parts/counts';
import { EventList } from '../parts/event-list';
import { Icon } from '../parts/icon';
import { KeysLine } from '../parts/keys-line';
import { lazyPart } from '../parts/lazy-part';
import { ToolRow } from '../parts/tool-row';
import { useSurface } from '../surface';
import type { ClockFace } from '../time/clock-face';
import { entries } from '../timeline/entries';
import { timelineFrame } from '../timeline/frame';
import { isFiltering, matching, noFilter } from '../timeline/matching';
import type { Filter } from '../timeline/matching';
import { useMedia } from '../use-media';
import type { PlaceKeeper } from '../use-place';
import { timelineWords } from '../words';
import styles from './timeline.module.css';

const Tickets = lazyPart(async () => (await import('../parts/tickets')).Tickets);

type TimelineScreenProps = {
  readonly timeline: Timeline;
  readonly clock: ClockFace;
  readonly place: PlaceKeeper;
  readonly busy: boolean;
  readonly onRefresh: () => void;
};

/** What happened, in order, read like a story. From 1,000 px on, the tickets behind it stand beside it. */
export function TimelineScreen({ timeline, clock, place, busy, onRefresh }: TimelineScreenProps) {
  const { reader } = useSurface();
  const wide = useMedia('(min-width: 1000px)') && timeline.tickets.length > 1;
  const painted = usePainted();
  const [filter, setFilter] = useState(place.now().filter);
  const applied = useDeferredValue(filter);
  const frame = useMemo(() => timelineFrame(timeline, clock, reader.siteUrl), [timeline, clock, reader.siteUrl]);
  const found = useMemo(
    () => entries(matching(timeline, applied), clock, isFiltering(applied)),
    [timeline, applied, clock],
  );
  const change = (next: Filter): void => {
    place.note({ filter: next, scrollTop: 0 });
    setFilter(next);
  };
  const only = (ticket: string): void => change({ ...noFilter, ticket });
  return (
    <div className={wide ? styles.wide : undefined}>
      <div className={styles.story}>
        <ToolRow {...{ filter, busy, onRefresh }} tickets={timeline.tickets} onFilter={change} />
        <Counts
          timeline={timeline}
          found={isFiltering(filter) ? found.length : null}
          plain={wide}
          onAll={() => change(noFilter)}
          onOnly={only}
        />
        <div style={zoneColumn(found)}>
          <EventList key={`${applied.ticket} ${applied.query}`} entries={found} frame={frame} place={place} />
          <Withheld tickets={timeline.sources.withheld} />
        </div>
        <KeysLine />
      </div>
      {wide && painted && (
        <Suspense fallback={<div />}>
          <Tickets timeline={timeline} onOnly={only} />
        </Suspense>
      )}
    </div>
  );
}

/** Zones without a name of their own ("GMT+5:45") and days with two names need a wider column. */
function zoneColumn(found: ReturnType<typeof entries>): CSSProperties {
  const longest = Math.max(0, ...found.map((entry) => entry.zoneNames.join(' / ').length));
  return longest > 6 ? ({ '--zone-width': longest > 9 ? '84px' : '64px' } as CSSProperties) : {};
}

function Withheld({ tickets }: { readonly tickets: number }): ReactNode {
  if (tickets === 0) return null;
  return (
    <p className={styles.withheld}>
      <Icon name="lock" />
      {timelineWords.withheld(tickets)}
    </p>
  );
}

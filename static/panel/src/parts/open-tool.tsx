import { Suspense } from 'react';
import type { Timeline } from '#contract';
import type { Tool } from '../timeline/tool';
import type { Told } from '../timeline/use-story';
import type { ViewKeeper } from '../timeline/use-view';
import { lazyPart } from './lazy-part';

const FilterPanel = lazyPart(async () => (await import('./filter-panel')).FilterPanel);
const KnownAtPanel = lazyPart(async () => (await import('./known-at-panel')).KnownAtPanel);
const SearchPanel = lazyPart(async () => (await import('./search-panel')).SearchPanel);
const KeysPanel = lazyPart(async () => (await import('./keys-panel')).KeysPanel);

type OpenToolProps = ViewKeeper & {
  readonly tool: Tool | null;
  readonly timeline: Timeline;
  readonly told: Told;
  readonly mayEdit: boolean;
  readonly onJump: (at: string) => void;
};

/** What stands open under the tool row; as known at stands there for as long as it is in force. */
export function OpenTool({ tool, timeline, told, mayEdit, onJump, ...keeper }: OpenToolProps) {
  const { events, counts, flags, frame } = told;
  const [first, last] = [events[0]?.at, events.at(-1)?.at];
  const ends = first && last ? ([first, last] as const) : null;
  return (
    <Suspense fallback={null}>
      {tool === 'filter' && (
        <FilterPanel {...keeper} timeline={{ ...timeline, events }} frame={frame} hidden={counts.hidden} />
      )}
      {tool === 'search' && <SearchPanel {...keeper} {...{ flags, ends, onJump }} />}
      {tool === 'keys' && <KeysPanel mayEdit={mayEdit} />}
      {ends && (tool === 'knownAt' || keeper.view.knownAt !== null) && (
        <KnownAtPanel
          {...keeper}
          clock={frame.clock}
          from={beginsBefore(flags[0]?.at ?? ends[0], ends[0])}
          until={ends[1]}
          later={counts.later}
        />
      )}
    </Suspense>
  );
}

/** One begins before the impact: half an hour before the earlier of the first mark and the first event. */
function beginsBefore(mark: string, event: string): string {
  return new Date(Math.min(Date.parse(mark), Date.parse(event)) - 30 * 60_000).toISOString();
}

import { Suspense } from 'react';
import type { Timeline } from '#contract';
import type { Whole } from '../told-as/told-as';
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
  readonly whole: Whole;
  readonly mayEdit: boolean;
  readonly onJump: (at: string) => void;
};

/** What stands open under the tool row; as known at stands there for as long as it is in force. */
export function OpenTool({ tool, timeline, told, whole, mayEdit, onJump, ...keeper }: OpenToolProps) {
  const { events, counts, flags, frame } = told;
  const { span, later } = whole;
  return (
    <Suspense fallback={null}>
      {tool === 'filter' && (
        <FilterPanel {...keeper} timeline={{ ...timeline, events }} frame={frame} hidden={counts.hidden} />
      )}
      {tool === 'search' && <SearchPanel {...keeper} {...{ flags, span, onJump }} />}
      {tool === 'keys' && <KeysPanel mayEdit={mayEdit} />}
      {span && (tool === 'knownAt' || keeper.view.knownAt !== null) && (
        <KnownAtPanel
          {...keeper}
          clock={frame.clock}
          from={beginsBefore(flags[0]?.at ?? span.from, span.from)}
          {...{ until: span.until, later }}
        />
      )}
    </Suspense>
  );
}

/** One begins before the impact: half an hour before the earlier of the first mark and the first event. */
function beginsBefore(mark: string, event: string): string {
  return new Date(Math.min(Date.parse(mark), Date.parse(event)) - 30 * 60_000).toISOString();
}

import { Suspense } from 'react';
import type { Timeline } from '#contract';
import type { Whole } from '../told-as/told-as';
import type { Tool } from '../timeline/tool';
import type { Told } from '../timeline/use-story';
import type { ViewKeeper } from '../timeline/use-view';
import { lazyPart } from './lazy-part';
import styles from './panel-box.module.css';

const AddEvent = lazyPart(async () => (await import('../curation/add-event')).AddEvent);
const PasteTranscript = lazyPart(async () => (await import('../curation/paste-transcript')).PasteTranscript);
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
  /** Where an event that is added by hand begins; null for where the incident does. */
  readonly addFrom: string | null;
  readonly onClose: () => void;
};

/** What stands open under the tool row; as known at stands there for as long as it is in force. */
export function OpenTool(props: OpenToolProps) {
  const { tool, timeline, told, whole, mayEdit, onJump, addFrom, onClose, ...keeper } = props;
  const { events, counts, flags, frame } = told;
  const { span, later } = whole;
  return (
    <Suspense fallback={null}>
      {tool === 'addEvent' && mayEdit && (
        <div className={styles.tool}>
          <AddEvent from={addFrom ?? beginOf(timeline)} onDone={onClose} onAdded={onJump} />
        </div>
      )}
      {tool === 'transcript' && mayEdit && <PasteTranscript day={beginOf(timeline)} told={events} onDone={onClose} />}
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

/** Where the incident's own record begins. */
function beginOf({ events, tickets }: Timeline): string {
  const own = events.find(({ source }) => source.kind === 'created' && source.issue === tickets[0]?.key);
  return (own ?? events[0])?.at ?? new Date().toISOString();
}

/** One begins before the impact: half an hour before the earlier of the first mark and the first event. */
function beginsBefore(mark: string, event: string): string {
  return new Date(Math.min(Date.parse(mark), Date.parse(event)) - 30 * 60_000).toISOString();
}

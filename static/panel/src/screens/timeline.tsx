import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { FollowUp, Timeline, TimelineEvent } from '#contract';
import { useAdditions } from '../additions-keeper';
import { isTypedBefore } from '../curation/typing-key';
import { Later, usePainted } from '../parts/after-paint';
import { Counts } from '../parts/counts';
import type { FillGap } from '../parts/row-heads';
import { EventList } from '../parts/event-list';
import { Icon } from '../parts/icon';
import { KeysLine } from '../parts/keys-line';
import { lazyPart } from '../parts/lazy-part';
import { OpenTool } from '../parts/open-tool';
import { ToolRow } from '../parts/tool-row';
import { useSurface } from '../surface';
import type { ClockFace } from '../time/clock-face';
import { entries } from '../timeline/entries';
import type { Flag } from '../timeline/entries';
import type { Tool } from '../timeline/tool';
import type { Whole } from '../told-as/told-as';
import { useActing } from '../timeline/use-acting';
import { useOpened } from '../timeline/use-opened';
import { useStory } from '../timeline/use-story';
import type { Told } from '../timeline/use-story';
import { useTools } from '../timeline/use-tools';
import type { ViewKeeper } from '../timeline/use-view';
import { useWhereabouts } from '../timeline/use-whereabouts';
import { noFilter } from '../timeline/view';
import { viewAddress } from '../timeline/view-address';
import { useMedia } from '../use-media';
import type { PlaceKeeper } from '../use-place';
import { usePrinting } from '../use-printing';
import { additionWords, timelineWords } from '../words';
import styles from './timeline.module.css';

const SideColumn = lazyPart(async () => (await import('../side/side-column')).SideColumn);
const Tickets = lazyPart(async () => (await import('../parts/tickets')).Tickets);

/** Takes the reader to a moment of the list; a new object for each time. */
export type Jump = { readonly at: string };

type TimelineScreenProps = ViewKeeper & {
  readonly timeline: Timeline;
  readonly whole: Whole;
  readonly followUps: readonly FollowUp[];
  readonly place: PlaceKeeper;
  readonly busy: boolean;
  readonly onRefresh: () => void;
  readonly jump?: Jump | null;
  readonly flags?: readonly Flag[];
};

const noFlags: readonly Flag[] = [];

/** What happened, in order, read like a story. From 1,000 px on, the tickets behind it stand beside it. */
export function TimelineScreen(props: TimelineScreenProps) {
  const { timeline, whole, place, view, change, busy, onRefresh, flags = noFlags } = props;
  const { reader } = useSurface();
  const { mayEdit, undo } = useAdditions();
  const wide = useMedia('(min-width: 1000px)');
  const painted = usePainted();
  const tools = useTools(mayEdit && isTypedBefore(reader, 'transcript') ? 'transcript' : null, undo);
  const { addFrom, onTool, fill } = useFilling(tools.toggle);
  const told = useStory(timeline, useDeferredValue(view), flags);
  const [jump, setJump] = useState(props.jump ?? null);
  const [asked, setAsked] = useState(props.jump);
  if (props.jump !== asked) {
    setAsked(props.jump);
    setJump(props.jump ?? null);
  }
  const side = (
    <SideColumn
      {...{ timeline, wide }}
      followUps={props.followUps}
      clock={told.frame.clock}
      counts={told.counts}
      onJump={(at) => setJump({ at })}
    />
  );
  const only = (ticket: string): void => change({ ...noFilter, ticket });
  return (
    <div ref={tools.screen} className={wide ? styles.wide : undefined} onKeyDown={tools.onKeyDown}>
      <div className={styles.story}>
        <Later room={styles.tools}>
          <ToolRow {...{ view, change }} mayEdit={mayEdit} open={tools.open} onTool={onTool} />
        </Later>
        <OpenTool
          {...{ view, change, timeline, told, whole, mayEdit, addFrom }}
          tool={tools.open}
          onJump={(at) => setJump({ at })}
          onClose={tools.close}
        />
        <Counts
          {...{ timeline, busy, onRefresh }}
          counts={told.counts}
          partial={told.partial}
          plain={wide}
          address={viewAddress(reader.siteUrl, reader.issueKey, view)}
          onWhole={() => change(noFilter)}
          onOnly={only}
        />
        {!wide && painted && <Suspense fallback={<div className={styles.line} />}>{side}</Suspense>}
        <div style={zoneColumn(told.events, told.frame.clock)}>
          <Lines {...{ told, place, jump, fill }} back={tools.back} />
          <Withheld tickets={timeline.sources.withheld} />
        </div>
        <Later room={styles.keys}>
          <KeysLine mayEdit={mayEdit} open={tools.open === 'keys'} onAll={() => tools.toggle('keys')} />
        </Later>
      </div>
      {wide && painted && (
        <Suspense fallback={<div />}>
          <div className={styles.beside}>
            {side}
            {timeline.tickets.length > 1 && <Tickets timeline={timeline} onOnly={only} />}
          </div>
        </Suspense>
      )}
    </div>
  );
}

/** What was not recorded is put in through the tools: a silence says where from. */
function useFilling(toggle: (tool: Tool) => void) {
  const [addFrom, setAddFrom] = useState<string | null>(null);
  const onTool = (tool: Tool): void => {
    setAddFrom(null);
    toggle(tool);
  };
  const fill = useMemo(
    () => ({
      paste: () => toggle('transcript'),
      remember: (from: string) => {
        setAddFrom(from);
        toggle('addEvent');
      },
    }),
    [toggle],
  );
  return { addFrom, onTool, fill };
}

type LinesProps = {
  readonly told: Told;
  readonly place: PlaceKeeper;
  readonly jump: Jump | null;
  readonly fill: FillGap;
  readonly back: object | null;
};

function Lines({ told, place, jump, fill, back }: LinesProps) {
  const { lines, frame, flags, partial } = told;
  const { mayEdit } = useAdditions();
  const printing = usePrinting();
  const opened = useOpened(place);
  const whereabouts = useWhereabouts();
  const { acting, act, stopActing } = useActing(frame, opened);
  const openGroups = Object.keys(opened.heights)
    .filter((id) => id.startsWith('group:'))
    .join(' ');
  const stageOf = useCallback((event: TimelineEvent) => frame.standingOf(event).stage, [frame]);
  const found = useMemo(() => {
    const open = new Set(openGroups.split(' '));
    return entries({ lines, isOpen: (id) => printing || open.has(id), stageOf, flags, partial });
  }, [lines, openGroups, printing, stageOf, flags, partial]);
  return (
    <EventList
      {...{ frame, place, opened, acting, stopActing, whereabouts, jump, back, printing }}
      entries={found}
      act={mayEdit ? act : null}
      fill={mayEdit ? fill : null}
    />
  );
}

/** Zones without a name of their own ("GMT+5:45"), and a change of clocks within the story, need a wider column. */
function zoneColumn(events: readonly TimelineEvent[], clock: ClockFace): CSSProperties {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return {};
  const [before, after] = [clock.zoneName(first.at), clock.zoneName(last.at)];
  const longest = before === after ? before.length : `${before} / ${after}`.length;
  return longest > 6 ? ({ '--zone-width': longest > 9 ? '84px' : '64px' } as CSSProperties) : {};
}

/** What this reader may not see, by count: linked tickets, and what people added to their events. */
function Withheld({ tickets }: { readonly tickets: number }): ReactNode {
  const additions = useAdditions().all.filter(({ withheld }) => withheld === true).length;
  return [tickets > 0 && timelineWords.withheld(tickets), additions > 0 && additionWords.withheld(additions)].map(
    (words) =>
      words && (
        <p key={words} className={styles.withheld}>
          <Icon name="lock" />
          {words}
        </p>
      ),
  );
}

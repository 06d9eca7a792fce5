import { useMemo } from 'react';
import type { MouseEvent } from 'react';
import type { MarkName, TimelineEvent } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { phases } from '#core/lifecycle/phases';
import { isKnown } from '#core/lifecycle/standing-marks';
import type { StandingMarks } from '#core/lifecycle/standing-marks';
import { useAdditions } from '../additions-keeper';
import type { ClockFace } from '../time/clock-face';
import { axisLabels } from './axis';
import { EventLane } from './event-lane';
import { laneOf } from './lane';
import { MarkPins } from './mark-pins';
import type { Pin } from './mark-pins';
import { PhaseBar } from './phase-bar';
import styles from './picture-drawing.module.css';
import { PictureWordsList } from './picture-words-list';
import type { Scale } from './scale';
import { useMarkDragging } from './use-mark-dragging';
import { useMovingMarks } from './use-moving-marks';

type PictureDrawingProps = {
  readonly life: Lifecycle;
  readonly events: readonly TimelineEvent[];
  readonly clock: ClockFace;
  readonly scale: Scale;
  readonly pins: readonly Pin[];
  readonly open: MarkName | null;
  /** No room for names above the bar. */
  readonly narrow: boolean;
  readonly onOpen: (mark: MarkName) => void;
  readonly onJump: (at: string) => void;
};

/** The bar, its pins and the lane under it, as vectors. Pressing it takes the reader to that moment. */
export function PictureDrawing(props: PictureDrawingProps) {
  const { life, events, clock, scale, pins, open, narrow, onOpen, onJump } = props;
  const { byEvent, mayEdit } = useAdditions();
  const { move, step } = useMovingMarks(life, events, clock);
  const dragging = useMarkDragging(scale, ({ mark, at }) => move(mark, at), onOpen);
  const { dragged } = dragging;
  const shown = useMemo(() => moved(life.marks, dragged), [life.marks, dragged]);
  const shownPins = dragged ? pins.map((pin) => (pin.mark === dragged.mark ? { ...pin, ...dragged } : pin)) : pins;
  const lane = useMemo(() => laneOf(events, byEvent, scale), [events, byEvent, scale]);
  const axis = useMemo(() => axisLabels(scale, clock), [scale, clock]);
  const acknowledged = shown.acknowledged;
  const top = narrow ? 8 : 40;
  const height = top + 40 + 60;
  const jump = ({ clientX, currentTarget }: MouseEvent<SVGSVGElement>): void =>
    onJump(scale.at(clientX - currentTarget.getBoundingClientRect().left));
  return (
    <div className={styles.drawing}>
      <svg className={styles.vectors} viewBox={`0 0 ${scale.width} ${height}`} aria-hidden="true" onClick={jump}>
        <g transform={`translate(0 ${top})`}>
          <PhaseBar
            phases={phases(shown)}
            scale={scale}
            inner={isKnown(acknowledged) && !narrow ? [scale.x(acknowledged.at)] : []}
            openFrom={openFrom(shown, scale)}
          />
        </g>
        <g transform={`translate(0 ${top + 40})`}>
          <EventLane {...{ lane, axis }} width={scale.width} />
        </g>
      </svg>
      {!narrow && (
        <MarkPins {...{ scale, clock, open, onOpen }} pins={shownPins} moving={mayEdit ? { dragging, step } : null} />
      )}
      <PictureWordsList {...{ life, clock }} />
    </div>
  );
}

function moved(marks: StandingMarks, dragged: { readonly mark: MarkName; readonly at: string } | null): StandingMarks {
  if (!dragged) return marks;
  const said = { state: 'said', at: dragged.at, eventId: null, reason: null, by: '', saidAt: '' } as const;
  return { ...marks, [dragged.mark]: said };
}

/** Where the part of the bar begins that nobody has ended yet; null where it is over or was never noticed. */
function openFrom(marks: StandingMarks, scale: Scale): number | null {
  if (marks.resolved.state !== 'unknown') return null;
  const last = [marks.mitigated, marks.detected, marks.impactStart].find(isKnown);
  return last ? scale.x(last.at) : null;
}

import type { CSSProperties, KeyboardEvent } from 'react';
import type { MarkName } from '#contract';
import type { ClockFace } from '../time/clock-face';
import { pictureWords } from '../words/picture';
import styles from './mark-pins.module.css';
import { placeLabels } from './pin-labels';
import type { Scale } from './scale';
import { textWidth } from './text-width';
import type { MarkDragging } from './use-mark-dragging';

export type Pin = { readonly mark: MarkName; readonly at: string; readonly why: string };

type MarkPinsProps = {
  /** Those that stand somewhere, in the order of the marks. */
  readonly pins: readonly Pin[];
  readonly scale: Scale;
  readonly clock: ClockFace;
  readonly open: MarkName | null;
  /** How marks are moved; null for who may only read. */
  readonly moving: {
    readonly dragging: MarkDragging;
    readonly step: (mark: MarkName, direction: 1 | -1, toEvent: boolean) => void;
  } | null;
  readonly onOpen: (mark: MarkName) => void;
};

/** The marks as pins with names and times above the bar; a dashed one parts no phase. */
export function MarkPins({ pins, scale, clock, open, moving, onOpen }: MarkPinsProps) {
  const inOrder = [...pins].sort((a, b) => scale.x(a.at) - scale.x(b.at));
  const labels = inOrder.map(({ mark, at }) => ({ pin: scale.x(at), width: textWidth(pictureWords.marks[mark]) }));
  const placed = placeLabels(labels, scale.width);
  return (
    <div className={styles.pins}>
      {inOrder.map((pin, index) => {
        const x = scale.x(pin.at);
        const labelX = placed?.[index]?.x;
        const name = pictureWords.marks[pin.mark];
        const look = `${styles.pin} ${pin.mark === 'acknowledged' ? styles.lite : ''}`;
        const shape = (
          <>
            <span className={styles.line} />
            {labelX !== undefined && (
              <span className={styles.label} style={labelStyle(labelX, x, labels[index]?.width ?? 0, scale.width)}>
                {name}
                <b>{clock.utc(pin.at)}</b>
              </span>
            )}
          </>
        );
        const place = { left: x - 12 };
        return moving ? (
          <div
            key={pin.mark}
            role="slider"
            tabIndex={0}
            className={look}
            style={place}
            title={pin.why}
            aria-label={name}
            aria-valuemin={0}
            aria-valuemax={Math.round((scale.to - scale.from) / 60_000)}
            aria-valuenow={Math.round((Date.parse(pin.at) - scale.from) / 60_000)}
            aria-valuetext={`${pictureWords.at(clock.exactUtc(pin.at))}, ${pin.why}`}
            aria-describedby="picture-keys"
            {...moving.dragging.handlers(pin.mark)}
            onKeyDown={(event) => onKey(event, pin.mark, moving.step, onOpen)}
          >
            {shape}
          </div>
        ) : (
          <button
            key={pin.mark}
            type="button"
            className={look}
            style={place}
            title={pin.why}
            aria-label={`${name}, ${pictureWords.at(clock.exactUtc(pin.at))}, ${pin.why}`}
            aria-expanded={open === pin.mark}
            onClick={() => onOpen(pin.mark)}
          >
            {shape}
          </button>
        );
      })}
    </div>
  );
}

/** Under its pin's middle, and flush with the bar at its ends. */
function labelStyle(labelX: number, pin: number, width: number, all: number): CSSProperties {
  const textAlign = labelX <= 1 ? 'left' : labelX + width >= all - 1 ? 'right' : 'center';
  return { left: labelX - pin + 12, width, textAlign };
}

function onKey(
  event: KeyboardEvent,
  mark: MarkName,
  step: (mark: MarkName, direction: 1 | -1, toEvent: boolean) => void,
  onOpen: (mark: MarkName) => void,
): void {
  const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (direction !== 1 && direction !== -1 && event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation();
  if (direction === 1 || direction === -1) step(mark, direction, event.shiftKey);
  else onOpen(mark);
}

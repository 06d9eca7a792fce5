import type { Phase } from '#core/lifecycle/phases';
import { between } from '../time/between';
import { pictureWords } from '../words/picture';
import styles from './phase-bar.module.css';
import type { Scale } from './scale';
import { textWidth } from './text-width';

type PhaseBarProps = {
  readonly phases: readonly Phase[];
  readonly scale: Scale;
  /** Pins inside a phase that its words keep clear of, in pixels. */
  readonly inner: readonly number[];
  /** Where the last known phase ends and nobody has resolved it, in pixels; null where it is over. */
  readonly openFrom: number | null;
};

/** The phases to scale, without gap or overlap; what is not known is a dashed stretch that says so. */
export function PhaseBar({ phases, scale, inner, openFrom }: PhaseBarProps) {
  const { left, width } = scale;
  return (
    <g>
      {left > 0 && <Dashed x={0.5} width={left - 1} lines={pictureWords.unknownStart} />}
      {phases.map(({ phase, from, to }) => {
        const [x, end] = [scale.x(from.at), scale.x(to.at)];
        return (
          <PhaseRect
            key={to.mark}
            {...{ phase, x, inner }}
            time={between(from.at, to.at)}
            width={Math.max(1, end - x)}
          />
        );
      })}
      {openFrom !== null && width - openFrom > 2 && (
        <Dashed x={openFrom} width={width - openFrom - 1} lines={[pictureWords.notResolved]} />
      )}
    </g>
  );
}

type PhaseRectProps = Pick<Phase, 'phase'> & {
  readonly time: string;
  readonly x: number;
  readonly width: number;
  readonly inner: readonly number[];
};

function PhaseRect({ phase, time, x, width, inner }: PhaseRectProps) {
  const name = pictureWords.phases[phase];
  const room = textWidth(name.length > time.length ? name : time) + 12;
  const pin = inner.find((one) => one > x && one < x + room);
  const at = pin === undefined ? x + 8 : pin + 7;
  return (
    <g className={styles[phase]}>
      <rect x={x} y={0} width={width} height={40} rx={2} />
      {at + room - 8 <= x + width && (
        <text x={at} y={16}>
          {name}
          <tspan x={at} dy={16} className={styles.time}>
            {time}
          </tspan>
        </text>
      )}
    </g>
  );
}

type DashedProps = { readonly x: number; readonly width: number; readonly lines: readonly string[] };

function Dashed({ x, width, lines }: DashedProps) {
  const fits = lines.every((line) => textWidth(line) + 10 <= width);
  return (
    <g className={styles.unknown}>
      <rect x={x} y={0.5} width={Math.max(1, width)} height={39} rx={5} />
      {fits && (
        <text x={x + 8} y={lines.length > 1 ? 16 : 24}>
          {lines.map((line, index) => (
            <tspan key={line} x={x + 8} dy={index === 0 ? 0 : 16}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

import { Icon } from '../parts/icon';
import { duration } from '../time/duration';
import { pictureWords } from '../words/picture';
import type { AxisLabel } from './axis';
import styles from './event-lane.module.css';
import type { Lane } from './lane';
import { textWidth } from './text-width';

type EventLaneProps = { readonly lane: Lane; readonly axis: readonly AxisLabel[]; readonly width: number };

/** Ticks, icons and silences under the bar, and the times below them. */
export function EventLane({ lane, axis, width }: EventLaneProps) {
  return (
    <g className={styles.lane}>
      <defs>
        <pattern id="picture-quiet" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
        </pattern>
      </defs>
      {lane.quiet.map((quiet) => (
        <Quiet key={quiet.x} {...quiet} />
      ))}
      <path d={lane.ticks} className={styles.ticks} />
      <line x1={0} x2={width} y1={32.5} y2={32.5} className={styles.ground} />
      {lane.icons.map(({ id, x, icon }) => (
        <svg key={id} x={Math.min(Math.max(x - 8, 0), width - 16)} y={4} width={16} height={16}>
          <Icon name={icon} />
        </svg>
      ))}
      {axis.map(({ x, words }) => (
        <text key={x} x={x} y={52} textAnchor="middle" className={styles.label}>
          {words}
        </text>
      ))}
    </g>
  );
}

function Quiet({ x, width, ms }: Lane['quiet'][number]) {
  const words = pictureWords.quiet(duration(ms));
  const room = textWidth(words) + 8;
  return (
    <g>
      <rect x={x + 2} y={8} width={Math.max(1, width - 4)} height={24} fill="url(#picture-quiet)" />
      {room + 16 <= width && (
        <>
          <rect x={x + (width - room) / 2} y={10} width={room} height={20} rx={3} className={styles.plate} />
          <text x={x + width / 2} y={24} textAnchor="middle" className={styles.label}>
            {words}
          </text>
        </>
      )}
    </g>
  );
}

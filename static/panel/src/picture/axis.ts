import type { ClockFace } from '../time/clock-face';
import { dayWords } from './day-words';
import type { Scale } from './scale';

export type AxisLabel = { readonly x: number; readonly words: string };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [
  ...[1, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28, 91, 364].map((count) => count * day),
];
/** Labels closer than this are hard to tell apart. */
const ROOM = 84;

/** Full times along the bar, in UTC, as many as are easily read; on midnights and over days their dates. */
export function axisLabels(scale: Scale, clock: ClockFace): AxisLabel[] {
  const { from, to, width, left } = scale;
  const most = Math.max(1, Math.floor((width - left) / ROOM));
  const step = steps.find((candidate) => (to - from) / candidate <= most) ?? 364 * day;
  const labels: AxisLabel[] = [];
  for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
    const at = new Date(time).toISOString();
    const words = step >= day || time % day === 0 ? dayWords(at, clock) : clock.utc(at);
    const x = scale.x(at);
    const half = words.length * 3.2;
    if (x >= half && x <= width - half) labels.push({ x, words });
  }
  return labels;
}

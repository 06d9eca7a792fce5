import { isKnown } from '#core/lifecycle/standing-marks';
import type { Lifecycle } from '#core/lifecycle/lifecycle';

/** Where instants stand on the bar, in pixels from its left end. */
export type Scale = {
  readonly width: number;
  /** Where known time begins: to the left of it the impact's start is not known yet. */
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly x: (at: string) => number;
  /** The full minute that a place stands for. */
  readonly at: (x: number) => string;
};

const minute = 60_000;
/** The share of the bar that a time nobody knows is drawn with. */
const UNKNOWN_SHARE = 0.16;

/** The stretch that is drawn: the span, and every mark in or out of order. */
function domain({ marks, span }: Lifecycle): readonly [number, number] | null {
  const times = Object.values(marks).flatMap((mark) => (isKnown(mark) ? [Date.parse(mark.at)] : []));
  if (span) times.push(Date.parse(span.from), Date.parse(span.to));
  if (times.length === 0) return null;
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return [from, Math.max(to, from + 10 * minute)];
}

/** Null where nothing of the incident's time is known. `width`: pixels. */
export function scaleOf(life: Lifecycle, width: number): Scale | null {
  const stretch = domain(life);
  if (!stretch) return null;
  const [from, to] = stretch;
  const left = life.marks.impactStart.state === 'unknown' ? Math.round(width * UNKNOWN_SHARE) : 0;
  const room = width - left;
  return {
    width,
    left,
    from,
    to,
    x: (at) => left + ((Date.parse(at) - from) / (to - from)) * room,
    at: (x) => {
      const share = Math.min(1, Math.max(0, (x - left) / room));
      return new Date(Math.round((from + share * (to - from)) / minute) * minute).toISOString();
    },
  };
}

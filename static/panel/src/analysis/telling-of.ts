import type { Telling } from '#core/analysis/telling';
import type { Span } from '#core/lifecycle/coordination';
import { dayWords } from '../picture/day-words';
import type { ClockFace } from '../time/clock-face';
import { duration } from '../time/duration';

/** `02:14 UTC`; with its day where the incident took several, or the moment lies on another one. */
export function tellingOf(clock: ClockFace, span: Span | null): Telling {
  const day = span && clock.utcDay(span.from) === clock.utcDay(span.to) ? clock.utcDay(span.from) : null;
  return {
    time: (at) => `${clock.utcDay(at) === day ? '' : `${dayWords(at, clock)}, `}${clock.utc(at)} UTC`,
    lasting: duration,
  };
}

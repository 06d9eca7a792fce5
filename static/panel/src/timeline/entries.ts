import type { TimelineEvent } from '#contract';
import type { ClockFace } from '../time/clock-face';

/** An event and what stands above it in the list. */
export type Entry = {
  readonly event: TimelineEvent;
  /** The event opens this UTC day (`2026-11-18`). */
  readonly day: string | null;
  /** Zone names that hold on that day, in order; two on the day the clocks change. */
  readonly zoneNames: readonly string[];
  /** Milliseconds before it in which nothing was recorded; 0 where that is not worth a word. */
  readonly quietMs: number;
};

/** From here on a silence is worth drawing. */
export const quietFromMs = 30 * 60_000;

/**
 * Puts day headings and silences to the events.
 * @param events in order
 * @param partial true where some events are left out (a filter): a silence between the rest would be untrue
 */
export function entries(events: readonly TimelineEvent[], clock: ClockFace, partial: boolean): readonly Entry[] {
  const lastOfDay = new Map(events.map((event) => [dayOf(event), event.at]));
  return events.map((event, index) => {
    const before = events[index - 1];
    const day = dayOf(event);
    const opensDay = !before || dayOf(before) !== day;
    const quiet = before && !partial ? Date.parse(event.at) - Date.parse(before.at) : 0;
    return {
      event,
      day: opensDay ? day : null,
      zoneNames: opensDay ? [...new Set([event.at, lastOfDay.get(day) ?? event.at].map(clock.zoneName))] : [],
      quietMs: quiet >= quietFromMs ? quiet : 0,
    };
  });
}

/** `at` is UTC, so its date is the UTC day. */
function dayOf(event: TimelineEvent): string {
  return event.at.slice(0, 10);
}

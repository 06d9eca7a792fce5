import type { Check } from '../conflict';

/** A source whose tellings are all early or all late by about the same minutes: its clock was not the others'. */
export const clockSkew: Check = ({ sources, defaults }) =>
  sources.flatMap(({ origin, events, matches }) => {
    const shifts = matches.map(({ ms }) => ms).sort((a, b) => a - b);
    const middle = shifts[Math.floor(shifts.length / 2)];
    const first = events[0];
    if (middle === undefined || !first || shifts.length <= defaults.agreeing) return [];
    const steady = shifts.every((ms) => Math.abs(ms - middle) <= defaults.skewSpreadMs);
    const isClock = Math.abs(middle) >= defaults.skewFromMs && Math.abs(middle) < 30 * 60_000;
    if (!steady || !isClock) return [];
    return [{ code: 'clockSkew' as const, eventIds: events.map(({ id }) => id), at: first.at, origin, ms: middle }];
  });

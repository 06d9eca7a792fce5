const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A stretch of time in words: `43 min`, `4 h 26 min`, `3 days`. Rounds down: nothing lasts longer than it did. */
export function duration(ms: number): string {
  if (ms >= 2 * day) return `${Math.floor(ms / day)} days`;
  const [hours, minutes] = [Math.floor(ms / hour), Math.floor((ms % hour) / minute)];
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

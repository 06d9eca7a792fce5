const units = [
  ['w', 5 * 8 * 3600],
  ['d', 8 * 3600],
  ['h', 3600],
  ['m', 60],
] as const;

/** `1d 2h 30m` in Jira's working time (8 hours a day, 5 days a week); `0m` for nothing. */
export function durationText(seconds: number): string {
  let left = seconds;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.join(' ') || '0m';
}

/** Seconds of `3h 20m`; a bare number is minutes; undefined where it is no duration. */
export function durationSeconds(text: string): number | undefined {
  const words = text.trim().toLowerCase().split(/\s+/);
  const seconds = words.map((word) => {
    const [, count, unit] = /^(\d+(?:\.\d+)?)([wdhm]?)$/.exec(word) ?? [];
    return count === undefined ? NaN : Number(count) * (units.find(([name]) => name === unit)?.[1] ?? 60);
  });
  const sum = seconds.reduce((total, part) => total + part, 0);
  return Number.isNaN(sum) ? undefined : Math.round(sum);
}

/** Jira's default working day and week. */
const units: [string, number][] = [
  ['w', 5 * 8 * 3600],
  ['d', 8 * 3600],
  ['h', 3600],
  ['m', 60],
];

/** Seconds as Jira writes time spent: `1d 2h 30m`. */
export function duration(seconds: number): string {
  let left = seconds;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.length > 0 ? parts.join(' ') : '0m';
}

/** What a person types, `2h 30m`, in seconds; undefined where it is not a duration. A bare number is minutes. */
export function secondsOf(text: string): number | undefined {
  const words = text.trim().toLowerCase().split(/\s+/);
  let sum = 0;
  for (const word of words) {
    const match = /^(\d+(?:\.\d+)?)([wdhm]?)$/.exec(word);
    const size = units.find(([unit]) => unit === (match?.[2] || 'm'))?.[1];
    if (!match || size === undefined) return undefined;
    sum += Number(match[1]) * size;
  }
  return sum > 0 ? Math.round(sum) : undefined;
}

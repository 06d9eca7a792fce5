/** Every time on the page is formatted here, in the zone of the acting person's Jira profile. */
const dayMs = 86_400_000;

interface Formats {
  full: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
}

function formatsOf(zone: string): Formats {
  return {
    full: new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    day: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' }),
  };
}

export interface Times {
  /** `18 Nov 2026, 02:52 CET` */
  full(time: string | number): string;
  /** `3 hours ago` up to a week, then the full time. */
  ago(time: string | number): string;
  /** A date without a time, `yyyy-MM-dd`. */
  date(date: string): string;
}

/** Jira writes `+0000` without a colon, which not every engine reads. */
export const epoch = (time: string | number): number =>
  typeof time === 'number' ? time : Date.parse(time.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));

export function createTimes(zone: string, now: () => number): Times {
  const { full, day } = formatsOf(zone);
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const asFull = (time: string | number) => full.format(epoch(time));
  return {
    full: asFull,
    date: (date) => day.format(Date.parse(`${date}T00:00:00Z`)),
    ago(time) {
      const passed = now() - epoch(time);
      if (passed < -60_000 || passed > 7 * dayMs) return asFull(time);
      const seconds = Math.max(0, passed / 1000);
      if (seconds < 60) return 'just now';
      if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
      if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), 'hour');
      return relative.format(-Math.floor(seconds / 86_400), 'day');
    },
  };
}

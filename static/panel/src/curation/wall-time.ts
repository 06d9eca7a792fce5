import { instantsOf, knownZone } from '#core/transcript/zone-time';

/** A time as a person types it: what the clocks of a zone showed. */
export type WallTime = {
  /** `2026-11-18` */
  readonly date: string;
  /** `02:14` or `02:14:08` */
  readonly time: string;
  /** IANA. */
  readonly zone: string;
  /** Which of two, where the clocks showed it twice. */
  readonly which: 'first' | 'second';
};

export type Moment = {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Clocks never showed it, or showed it twice. */
  readonly odd?: 'skipped' | 'repeated';
};

/** The instant that was meant; null while something is missing or the zone is not known. */
export function momentOf({ date, time, zone, which }: WallTime): Moment | null {
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(wall) || !isZone(zone)) return null;
  const { instants, skipped } = instantsOf(wall, zone);
  const instant = which === 'second' ? instants.at(-1) : instants[0];
  if (instant === undefined) return null;
  const odd = skipped ? 'skipped' : instants.length > 1 ? 'repeated' : null;
  return { at: new Date(instant).toISOString(), ...(odd && { odd }) };
}

export function isZone(zone: string): boolean {
  return zone.trim() !== '' && knownZone(zone);
}

/** What the clocks of a zone showed at an instant. */
export function wallTimeOf(at: string, zone: string): WallTime {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type as string, value]),
  );
  const of = (...names: readonly string[]): readonly string[] => names.map((name) => parts.get(name) ?? '');
  const shown = { date: of('year', 'month', 'day').join('-'), time: of('hour', 'minute', 'second').join(':'), zone };
  const first = momentOf({ ...shown, which: 'first' });
  return { ...shown, which: first?.at === new Date(at).toISOString() ? 'first' : 'second' };
}

import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '#core/additions/by-event';
import { standing } from '#core/additions/standing';
import type { IconName } from '../parts/icon';
import { quietFromMs } from '../timeline/entries';
import { kindIcon } from '../timeline/kind-icon';
import type { Scale } from './scale';

/** Under the bar: a tick an event, an icon where one stands out, and where nothing was recorded. */
export type Lane = {
  /** One SVG path for all ticks. */
  readonly ticks: string;
  readonly icons: readonly { readonly id: string; readonly x: number; readonly icon: IconName }[];
  readonly quiet: readonly { readonly x: number; readonly width: number; readonly ms: number }[];
};

/** Icons nearer than this would cover each other. */
const ICON_ROOM = 22;
/** A silence narrower than this is not to be seen. */
const QUIET_ROOM = 24;

/** What a reader looks for first; of two that would cover each other the former is drawn. */
const weight: Readonly<Partial<Record<IconName, number>>> = {
  waves: 6,
  diamond: 5,
  bell: 4,
  handOver: 3,
  pulse: 3,
  bolt: 2,
  move: 1,
};

function iconOf(event: TimelineEvent, said: EventAdditions | undefined): IconName | null {
  const { standsOut, hidden, kind } = standing(event, said);
  if (hidden || !standsOut) return null;
  if (said?.hard) return 'waves';
  const icon = kindIcon(kind, event);
  return icon in weight ? icon : null;
}

function iconsOf(events: readonly TimelineEvent[], byEvent: ReadonlyMap<string, EventAdditions>, scale: Scale) {
  const wished = events.flatMap((event) => {
    const icon = iconOf(event, byEvent.get(event.id));
    return icon ? [{ id: event.id, x: scale.x(event.at), icon }] : [];
  });
  const placed: (typeof wished)[number][] = [];
  for (const one of wished.sort((a, b) => (weight[b.icon] ?? 0) - (weight[a.icon] ?? 0) || a.x - b.x)) {
    if (placed.every(({ x }) => Math.abs(x - one.x) >= ICON_ROOM)) placed.push(one);
  }
  return placed.sort((a, b) => a.x - b.x);
}

function quietOf(events: readonly TimelineEvent[], scale: Scale): Lane['quiet'] {
  const quiet: Lane['quiet'][number][] = [];
  let until = events[0]?.at ?? '';
  for (const { at, endAt } of events) {
    const ms = Date.parse(at) - Date.parse(until);
    const [x, end] = [scale.x(until), scale.x(at)];
    if (ms >= quietFromMs && end - x >= QUIET_ROOM) quiet.push({ x, width: end - x, ms });
    const last = endAt ?? at;
    if (last > until) until = last;
  }
  return quiet;
}

/** @param events in order; only those within the drawn time are shown */
export function laneOf(
  events: readonly TimelineEvent[],
  byEvent: ReadonlyMap<string, EventAdditions>,
  scale: Scale,
): Lane {
  const [from, to] = [new Date(scale.from).toISOString(), new Date(scale.to).toISOString()];
  const within = events.filter(({ at }) => at >= from && at <= to);
  const columns = new Set(within.map(({ at }) => Math.round(scale.x(at))));
  return {
    ticks: [...columns].map((x) => `M${Math.min(Math.max(x, 0.5), scale.width - 0.5)} 24v8`).join(''),
    icons: iconsOf(within, byEvent, scale),
    quiet: quietOf(within, scale),
  };
}

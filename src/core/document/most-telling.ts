import type { EventKind } from '#contract';
import type { DocumentEvent, PostmortemDocument } from './document';

/** What a reader looks for first. */
const weight: Readonly<Partial<Record<EventKind, number>>> = {
  decision: 6,
  impact: 3,
  signal: 5,
  handOver: 4,
  action: 3,
  communication: 1,
};

const weightOf = ({ hard, kind }: DocumentEvent): number => (hard ? 7 : (weight[kind] ?? 0));

/**
 * So many of the events that stood out as one page holds, in the order of time: hard moments first, then decisions and
 * what tells of the impact; what lies within the incident before what came before or after it.
 */
export function mostTelling({ events, marks }: PostmortemDocument, most: number): readonly DocumentEvent[] {
  if (events.length <= most) return events;
  const times = marks.map(({ at }) => at).sort();
  const [from = '', to = '\uffff'] = [times[0], times.length > 1 ? times.at(-1) : undefined];
  const isWithin = ({ at }: DocumentEvent): boolean => at >= from && at <= to;
  const worth = (event: DocumentEvent): number => weightOf(event) + (isWithin(event) ? 10 : 0);
  const chosen = new Set([...events].sort((one, other) => worth(other) - worth(one)).slice(0, most));
  return events.filter((event) => chosen.has(event));
}

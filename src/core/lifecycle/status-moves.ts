import type { Change, StatusCategory, Ticket, TimelineEvent } from '#contract';

/** A ticket's move from one status to another, by ids; a category is `undefined` where nobody knows it any more. */
export type StatusMove = {
  readonly event: TimelineEvent;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly from: StatusCategory;
  readonly to: StatusCategory;
};

type Categories = Readonly<Record<string, StatusCategory>>;

const isCalled = (name: string, id: string): boolean =>
  name === id || (name.length === id.length && name.toLowerCase() === id);

/** The change of one system field in an entry; Jira Server gives its name alone. */
export function changeOf({ changes }: TimelineEvent, fieldId: string): Change | undefined {
  if (!changes) return undefined;
  for (const change of changes) if (isCalled(change.fieldId, fieldId) || isCalled(change.field, fieldId)) return change;
  return undefined;
}

/** The entries that say where a ticket stands: all that categories and moves are told from. */
export const statusEdits = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.filter((event) => changeOf(event, 'status') ?? changeOf(event, 'resolution'));

/**
 * What a ticket's own entry says of the statuses it moves between: with a resolution set it went into one that is
 * done, with one taken away it came out of such. This survives a status that the site no longer has.
 */
function* toldByResolution(edits: readonly TimelineEvent[]): Generator<[string, StatusCategory]> {
  for (const event of edits) {
    const status = changeOf(event, 'status');
    const resolution = status && changeOf(event, 'resolution');
    if (!resolution) continue;
    if (status.to && resolution.to) yield [status.to, 'done'];
    if (status.from && resolution.from && !resolution.to) yield [status.from, 'done'];
  }
}

/** A ticket begins in a status that is new: the first move of each names it. */
function firstStatuses(edits: readonly TimelineEvent[]): Categories {
  const first = new Map<string, string>();
  for (const event of edits) {
    const from = changeOf(event, 'status')?.from;
    if (from && !first.has(event.source.issue)) first.set(event.source.issue, from);
  }
  return Object.fromEntries([...first.values()].map((id) => [id, 'new' as const]));
}

/**
 * Categories by status id: the site's word (`known`), then the tickets' own, then what the history lets one conclude.
 * `edits`: the status edits of all tickets, in order.
 */
export function statusCategories(
  edits: readonly TimelineEvent[],
  tickets: readonly Ticket[],
  known: Categories = {},
): Categories {
  const concluded = { ...firstStatuses(edits), ...Object.fromEntries(toldByResolution(edits)) };
  const current = tickets.filter(({ status }) => status.category !== 'undefined');
  return { ...concluded, ...Object.fromEntries(current.map(({ status }) => [status.id, status.category])), ...known };
}

/**
 * Whether somebody works on a ticket in a status of this category. One that nobody can name any more counts as work:
 * what is new or done is known from the history around it.
 */
export const isWork = (category: StatusCategory, working: readonly StatusCategory[]): boolean =>
  category === 'undefined' || working.includes(category);

/** The moves of one ticket, in order, by the id of the entry that logs each. */
export function statusMoves(
  edits: readonly TimelineEvent[],
  issue: string,
  categories: Categories,
): ReadonlyMap<string, StatusMove> {
  const categoryOf = (id: string | null): StatusCategory => categories[id ?? ''] ?? 'undefined';
  const moves = new Map<string, StatusMove>();
  for (const event of edits) {
    const change = event.source.issue === issue ? changeOf(event, 'status') : undefined;
    if (!change) continue;
    const { from, to } = change;
    moves.set(event.id, { event, fromId: from, toId: to, from: categoryOf(from), to: categoryOf(to) });
  }
  return moves;
}

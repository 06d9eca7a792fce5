import type { Timeline, TimelineEvent } from '#contract';

export type Filter = {
  /** What was typed into the search box. */
  readonly query: string;
  /** A ticket's key; '' for all. */
  readonly ticket: string;
};

export const noFilter: Filter = { query: '', ticket: '' };

export function isFiltering(filter: Filter): boolean {
  return filter.ticket !== '' || filter.query.trim() !== '';
}

/** The events of the ticket that hold every word of the query in their text, author, key or changed fields. */
export function matching(timeline: Timeline, filter: Filter): readonly TimelineEvent[] {
  if (!isFiltering(filter)) return timeline.events;
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return timeline.events.filter((event) => {
    if (filter.ticket && event.source.issue !== filter.ticket) return false;
    if (words.length === 0) return true;
    const text = searchable(timeline, event);
    return words.every((word) => text.includes(word));
  });
}

function searchable(timeline: Timeline, event: TimelineEvent): string {
  const author = event.author === null ? '' : timeline.people[event.author]?.name;
  const fields = event.changes?.map((change) => change.field).join(' ');
  return `${author ?? ''} ${event.source.issue} ${fields ?? ''} ${event.text}`.toLocaleLowerCase();
}

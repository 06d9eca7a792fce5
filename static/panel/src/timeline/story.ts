import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '#core/additions/by-event';
import { standing } from '#core/additions/standing';
import type { Standing } from '#core/additions/standing';
import { fold } from '#core/timeline/fold';
import type { Line } from '#core/timeline/fold';
import { matcher } from './matching';
import type { Searching } from './matching';
import { isFiltering } from './view';
import type { View } from './view';

export type StoryInput = {
  /** Jira's and people's, in order. */
  readonly events: readonly TimelineEvent[];
  readonly byEvent: ReadonlyMap<string, EventAdditions>;
  readonly view: View;
  readonly authorOf: (event: TimelineEvent) => string | null;
  /** Moments that no group spans: the marks. ISO 8601, UTC. */
  readonly breaks: readonly string[];
};

export type Story = {
  readonly lines: readonly Line[];
  readonly standingOf: (event: TimelineEvent) => Standing;
  /** Whether choices leave events out, so that what lies between two lines is not known to be silence. */
  readonly partial: boolean;
  readonly counts: StoryCounts;
};

/** Of the events that were known at the chosen moment; `standOut + folded + hidden` are all of them. */
export type StoryCounts = {
  readonly known: number;
  readonly standOut: number;
  readonly folded: number;
  readonly hidden: number;
  /** Came after the chosen moment. */
  readonly later: number;
  /** What the choices leave of the known ones. */
  readonly found: number;
};

/** What the reader sees of the events: what came later left out, what does not match left out, the noise folded. */
export function story({ events, byEvent, view, authorOf, breaks }: StoryInput): Story {
  const standingOf = (event: TimelineEvent): Standing => standing(event, byEvent.get(event.id));
  const known = view.knownAt === null ? events : events.slice(0, firstAfter(events, view.knownAt));
  const addedWords = (event: TimelineEvent): string => wordsOf(byEvent.get(event.id));
  const partial = isFiltering(view);
  const matches = partial ? matcher(view, { standingOf, authorOf, addedWords } satisfies Searching) : null;
  const found = matches ? known.filter(matches) : known;
  const openly = view.all || view.query.trim() !== '';
  const { lines } = fold(found, {
    standingOf: (event) => {
      const { standsOut, hidden } = standingOf(event);
      return { standsOut: openly || standsOut || (hidden && view.hidden), hidden: hidden && !view.hidden };
    },
    breaks,
  });
  const counts = { ...countOf(known, standingOf), later: events.length - known.length, found: found.length };
  return { lines, standingOf, partial, counts };
}

/** Events are in order: how many are not after the moment. */
function firstAfter(events: readonly TimelineEvent[], at: string): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.at ?? '') <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countOf(events: readonly TimelineEvent[], standingOf: Story['standingOf']) {
  let [standOut, hidden] = [0, 0];
  for (const event of events) {
    const stands = standingOf(event);
    if (stands.hidden) hidden += 1;
    else if (stands.standsOut) standOut += 1;
  }
  return { known: events.length, standOut, hidden, folded: events.length - standOut - hidden };
}

function wordsOf(additions: EventAdditions | undefined): string {
  if (!additions) return '';
  const { note, hard, evidence, perspectives, hide } = additions;
  const titles = evidence.map(({ body }) => body?.title);
  const views = perspectives.map(({ body }) => body?.text);
  return [note?.body?.text, hard?.body?.text, hide?.body?.reason, ...titles, ...views].filter(Boolean).join(' ');
}

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

/** `standOut + folded + hidden` are all of them. */
export type StoryCounts = {
  readonly all: number;
  readonly standOut: number;
  readonly folded: number;
  readonly hidden: number;
  /** What the choices leave of them. */
  readonly found: number;
};

/** What the reader sees of the events: what does not match left out, the noise folded. */
export function story({ events, byEvent, view, authorOf, breaks }: StoryInput): Story {
  const standingOf = (event: TimelineEvent): Standing => standing(event, byEvent.get(event.id));
  const addedWords = (event: TimelineEvent): string => wordsOf(byEvent.get(event.id));
  const partial = isFiltering(view);
  const matches = partial ? matcher(view, { standingOf, authorOf, addedWords } satisfies Searching) : null;
  const found = matches ? events.filter(matches) : events;
  const openly = view.all || view.query.trim() !== '';
  const { lines } = fold(found, {
    standingOf: (event) => {
      const { standsOut, hidden } = standingOf(event);
      return { standsOut: openly || standsOut || (hidden && view.hidden), hidden: hidden && !view.hidden };
    },
    breaks,
  });
  const counts = { ...countOf(events, standingOf), found: found.length };
  return { lines, standingOf, partial, counts };
}

function countOf(events: readonly TimelineEvent[], standingOf: Story['standingOf']) {
  let [standOut, hidden] = [0, 0];
  for (const event of events) {
    const stands = standingOf(event);
    if (stands.hidden) hidden += 1;
    else if (stands.standsOut) standOut += 1;
  }
  return { all: events.length, standOut, hidden, folded: events.length - standOut - hidden };
}

function wordsOf(additions: EventAdditions | undefined): string {
  if (!additions) return '';
  const { note, hard, evidence, perspectives, hide } = additions;
  const titles = evidence.map(({ body }) => body?.title);
  const views = perspectives.map(({ body }) => body?.text);
  return [note?.body?.text, hard?.body?.text, hide?.body?.reason, ...titles, ...views].filter(Boolean).join(' ');
}

import type { Addition, Timeline } from '#contract';
import { addedEvents } from '#core/additions/added-events';
import { byEvent } from '#core/additions/by-event';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { isKnown, type StandingMarks } from '#core/lifecycle/standing-marks';
import { countStandings } from '#core/timeline/count-standings';
import { merge } from '#core/timeline/merge';
import { type MarkTimes, restage } from '#core/timeline/stage';

const timesOf = (marks: StandingMarks): MarkTimes =>
  Object.fromEntries(Object.entries(marks).flatMap(([name, mark]) => (isKnown(mark) ? [[name, mark.at]] : [])));

/** The timeline with people's word: it moves the marks, which tell the stages, and says what folds and what is hidden. */
export function withWord(timeline: Timeline, additions: readonly Addition[]): Timeline {
  const { tickets, sources } = timeline;
  const added = addedEvents(additions, tickets[0]?.key ?? '');
  const events = added.length === 0 ? timeline.events : merge(timeline.events, added);
  const { marks } = lifecycle({ ...timeline, events }, additions);
  const counts = { read: sources.read + added.length, ...countStandings(events, byEvent(additions)) };
  return { ...timeline, events: restage(timeline.events, timesOf(marks)), sources: { ...sources, ...counts } };
}

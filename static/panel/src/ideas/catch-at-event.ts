import type { TimelineEvent } from '#contract';
import type { TimelineFrame } from '../timeline/frame';
import { catchingWords as words } from '../words/catching';
import { catchIdea } from './catch-idea';
import { caughtAt } from './caught-at';

export type CatchAtEvent = typeof catchAtEvent;

/** Catches an idea from an event's row, by its button or its key. */
export function catchAtEvent(
  catcher: Parameters<typeof catchIdea>[0],
  event: TimelineEvent,
  frame: TimelineFrame,
): void {
  const { caught, from } = caughtAt(event, frame);
  catchIdea(catcher, caught, words.caught(from));
}

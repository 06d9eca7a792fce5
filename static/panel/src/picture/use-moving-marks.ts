import { useCallback } from 'react';
import type { MarkName, TimelineEvent } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { isKnown } from '#core/lifecycle/standing-marks';
import { useAdditions } from '../additions-keeper';
import type { ClockFace } from '../time/clock-face';
import { pictureWords } from '../words/picture';
import { byMinute, markChange, nextEvent } from './mark-change';

/** How marks are moved: to a moment, or by one step. Each move is a person's word, shown at once and saved behind it. */
export function useMovingMarks({ marks }: Lifecycle, events: readonly TimelineEvent[], clock: ClockFace) {
  const { make } = useAdditions();
  const move = useCallback(
    (mark: MarkName, at: string, eventId?: string) => {
      const says = pictureWords.moved(pictureWords.marks[mark], clock.exactUtc(at));
      make([markChange(mark, { at, ...(eventId && { eventId }) })], says);
    },
    [make, clock],
  );
  const step = useCallback(
    (mark: MarkName, direction: 1 | -1, toEvent: boolean) => {
      const standing = marks[mark];
      if (!isKnown(standing)) return;
      if (!toEvent) return move(mark, byMinute(standing.at, direction));
      const event = nextEvent(standing.at, direction, events);
      if (event) move(mark, event.at, event.id);
    },
    [marks, events, move],
  );
  return { move, step };
}

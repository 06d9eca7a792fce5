import { useCallback, useState } from 'react';
import type { Opening } from '#contract';
import type { Audience } from '#core/document/audience';
import { DocumentPart } from '../document/document-part';
import { landAt } from '../document/land-at';
import { InterviewSlot } from '../interviews/interview-slot';
import { MeetingSlot } from '../meeting/meeting-slot';
import { LifePart } from '../review/life-part';
import { TraceCard } from '../review/trace-card';
import type { PlaceKeeper } from '../use-place';

type ReviewScreenProps = {
  readonly opening: Opening;
  readonly place: PlaceKeeper;
  /** Opens the timeline there. */
  readonly onJump: (at: string) => void;
};

/** The review as a whole: its life, and the document that it leaves. */
export function ReviewScreen({ opening, place, onJump }: ReviewScreenProps) {
  const [audience, setAudience] = useState(place.now().audience);
  const choose = (one: Audience): void => {
    place.note({ audience: one });
    setAudience(one);
  };
  // Whoever comes by the document's link is at the document, once.
  const onShown = useCallback(
    (title: HTMLElement) => {
      if (place.takeArrival()) landAt(title);
    },
    [place],
  );
  return (
    <>
      <LifePart opening={opening} />
      <DocumentPart {...{ opening, audience, onJump, onShown }} onAudience={choose} />
      <MeetingSlot opening={opening} />
      <InterviewSlot opening={opening} />
      <TraceCard />
    </>
  );
}

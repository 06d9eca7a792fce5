import { useState } from 'react';
import type { Opening } from '#contract';
import type { Audience } from '#core/document/audience';
import { DocumentPart } from '../document/document-part';
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
  return (
    <>
      <LifePart opening={opening} />
      <DocumentPart {...{ opening, audience, onJump }} onAudience={choose} />
      <MeetingSlot opening={opening} />
      <TraceCard />
    </>
  );
}

import { useState } from 'react';
import type { Opening } from '#contract';
import type { Audience } from '#core/document/audience';
import { DocumentPart } from '../document/document-part';
import { MeetingPart } from '../meeting/meeting-part';
import { LifePart } from '../review/life-part';
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
    <LifePart opening={opening}>
      <MeetingPart opening={opening} />
      <DocumentPart {...{ opening, audience, onJump }} onAudience={choose} />
    </LifePart>
  );
}

import { useMemo } from 'react';
import type { AdditionAbout, AdditionBodies, TimelineEvent } from '#contract';
import type { EventAdditions } from '#core/additions/by-event';
import { useAdditions } from '../additions-keeper';
import type { Change } from '../additions-keeper';
import { useSurface } from '../surface';
import type { TimelineFrame } from '../timeline/frame';

/** One event and what its reader may do to it. */
export type Curating = {
  readonly event: TimelineEvent;
  readonly frame: TimelineFrame;
  readonly additions: EventAdditions;
  readonly mayEdit: boolean;
  /** Changes one addition of this event; null takes it back. `part` tells several of one kind apart. */
  readonly set: <About extends AdditionAbout>(
    about: About,
    body: AdditionBodies[About] | null,
    says: string,
    part?: string,
  ) => void;
  /** The same for several at once, as one step that can be undone. */
  readonly setAll: (
    changes: readonly { readonly about: AdditionAbout; readonly body: object | null }[],
    says: string,
  ) => void;
};

const none: EventAdditions = { evidence: [], perspectives: [] };

export function useCurating(event: TimelineEvent, frame: TimelineFrame): Curating {
  const { reader } = useSurface();
  const { byEvent, mayEdit, make } = useAdditions();
  const additions = byEvent.get(event.id) ?? none;
  const issueId = frame.ticketOf(event.source.issue)?.id ?? reader.issueId;
  return useMemo(() => {
    const change = (about: AdditionAbout, body: object | null, part?: string): Change =>
      // The id, the kind and the body belong together, by how they are made in this one place.
      ({ id: idOf(about, event.id, part), about, eventId: event.id, issueId, body }) as Change;
    return {
      event,
      frame,
      additions,
      mayEdit,
      set: (about, body, says, part) => make([change(about, body, part)], says),
      setAll: (changes, says) =>
        make(
          changes.map(({ about, body }) => change(about, body)),
          says,
        ),
    };
  }, [event, frame, additions, mayEdit, make, issueId]);
}

/** As the contract has them: evidence has an id of its own, a perspective its writer's. */
function idOf(about: AdditionAbout, eventId: string, part?: string): string {
  if (about === 'evidence') return `evidence:${part ?? ''}`;
  return about === 'perspective' ? `perspective:${eventId}:${part ?? ''}` : `${about}:${eventId}`;
}

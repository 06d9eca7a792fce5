import { useCallback, useState } from 'react';
import type { TimelineEvent } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { readingWords } from '../words';
import type { TimelineFrame } from './frame';
import type { RowAction } from './row-action';
import type { Opened } from './use-opened';

/** What is being done under which row. */
export type Acting = { readonly id: string; readonly action: RowAction };

/** Does at once what needs no words (a pin, showing again); opens the event's detail for what does. */
export function useActing(frame: TimelineFrame, { open }: Opened) {
  const { reader } = useSurface();
  const { make } = useAdditions();
  const [acting, setActing] = useState<Acting | null>(null);
  const act = useCallback(
    (event: TimelineEvent, action: RowAction) => {
      const additions = frame.additionsOf(event);
      const about = { eventId: event.id, issueId: frame.ticketOf(event.source.issue)?.id ?? reader.issueId };
      const done = atOnce(event, action, additions);
      if (done) return make([{ ...done.change, ...about }], done.says);
      open(event.id);
      setActing({ id: event.id, action });
    },
    [frame, reader.issueId, make, open],
  );
  const stopActing = useCallback(() => setActing(null), []);
  return { acting, act, stopActing };
}

function atOnce(event: TimelineEvent, action: RowAction, additions: ReturnType<TimelineFrame['additionsOf']>) {
  if (action === 'pin') {
    const body = additions?.pin ? null : {};
    return {
      change: { id: `pin:${event.id}`, about: action, body },
      says: body ? readingWords.pinnedNow : readingWords.unpinned,
    };
  }
  if (action !== 'hide' || !additions?.hide) return null;
  return { change: { id: `hide:${event.id}`, about: action, body: null }, says: readingWords.shownAgain };
}

import { useCallback, useState } from 'react';
import type { TimelineEvent } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { readingWords } from '../words';
import type { CatchAtEvent } from '../ideas/catch-at-event';
import type { TimelineFrame } from './frame';
import type { ActionUnderRow, RowAction } from './row-action';
import type { Opened } from './use-opened';

/** What is being done under which row. */
export type Acting = { readonly id: string; readonly action: ActionUnderRow };

/** Does at once what needs no words (a pin, showing again); opens the event's detail for what does. */
export function useActing(frame: TimelineFrame, { open }: Opened) {
  const { reader } = useSurface();
  const { make } = useAdditions();
  const [acting, setActing] = useState<Acting | null>(null);
  const act = useCallback(
    (event: TimelineEvent, action: RowAction) => {
      if (action === 'idea') return void catchThere({ make, reader }, event, frame);
      const additions = frame.additionsOf(event);
      const about = { eventId: event.id, issueId: frame.ticketOf(event.source.issue)?.id ?? reader.issueId };
      const done = atOnce(event, action, additions);
      if (done) return make([{ ...done.change, ...about }], done.says);
      open(event.id);
      setActing({ id: event.id, action });
    },
    [frame, reader, make, open],
  );
  const stopActing = useCallback(() => setActing(null), []);
  return { acting, act, stopActing };
}

/** The code of it comes with the first idea that is caught. */
async function catchThere(...given: Parameters<CatchAtEvent>): Promise<void> {
  const loaded = await import('../ideas/catch-at-event').catch(() => null);
  loaded?.catchAtEvent(...given);
}

function atOnce(event: TimelineEvent, action: ActionUnderRow, additions: ReturnType<TimelineFrame['additionsOf']>) {
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

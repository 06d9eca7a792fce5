import { useState } from 'react';
import type { TimelineEvent } from '#contract';
import { ActionBar } from '../curation/action-bar';
import { Curated } from '../curation/curated';
import type { CurationAction } from '../curation/editor';
import { Editor } from '../curation/editors';
import { UndoLine } from '../curation/undo-line';
import { DecisionUnder } from '../curation/decision-under';
import { typedBefore } from '../curation/typed-before';
import { useCurating } from '../curation/use-curating';
import type { TimelineFrame } from '../timeline/frame';
import { sourceWords } from '../timeline/frame';
import { useSurface } from '../surface';
import { EventBody } from './event-body';
import styles from './event-detail.module.css';

type EventDetailProps = {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly frame: TimelineFrame;
  /** What a key or a button of the row asks to do; a pin needs no words and is done by then. */
  readonly action?: CurationAction | 'pin' | null;
  /** What was asked for is done, or left. */
  readonly onDone?: () => void;
};

type Editing = { readonly action: CurationAction; readonly part?: string | undefined };

/** All that is known of an event, what people added to it, and what can be done with it: in place under its row. */
export function EventDetail({ id, event, frame, action = null, onDone }: EventDetailProps) {
  const { reader } = useSurface();
  const curating = useCurating(event, frame);
  const [editing, edit] = useEditing(action, () => typedBefore(reader, event.id));
  const { mayEdit, additions } = curating;
  const done = (): void => {
    edit(null);
    onDone?.();
  };
  const open = mayEdit ? editing : null;
  const doing = open?.action ?? null;
  const onEdit = (next: CurationAction, part?: string): void => edit({ action: next, part });
  return (
    <div id={id} className={styles.under}>
      {additions.decision && doing !== 'decision' && <DecisionUnder {...{ curating, onEdit }} />}
      <div className={styles.detail} role="group" aria-label={sourceWords(event, frame.ticketOf(event.source.issue))}>
        <EventBody event={event} frame={frame} />
        <Curated {...{ curating, onEdit }} editing={doing} />
        <UndoLine eventId={event.id} />
        {open && <Editor key={`${open.action} ${open.part ?? ''}`} {...{ curating, ...open }} onDone={done} />}
        {mayEdit && (
          <ActionBar {...{ curating }} editing={doing} onEdit={(next) => (next === doing ? done() : onEdit(next))} />
        )}
      </div>
    </div>
  );
}

/** The row's wish opens an editor, and so does what was typed here before a reload; the detail's own buttons too. */
function useEditing(action: CurationAction | 'pin' | null, before: () => CurationAction | null) {
  const asked = action === 'pin' ? null : action;
  const [editing, edit] = useState<Editing | null>(() => {
    const first = asked ?? before();
    return first ? { action: first } : null;
  });
  const [seen, setSeen] = useState(asked);
  if (asked !== seen) {
    setSeen(asked);
    if (asked) edit({ action: asked });
  }
  return [editing, edit] as const;
}

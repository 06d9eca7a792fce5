import { useEffect, useMemo, useRef, useState } from 'react';
import { markNames } from '#contract';
import type { MarkName, Timeline } from '#contract';
import { isKnown } from '#core/lifecycle/standing-marks';
import { useAdditions } from '../additions-keeper';
import type { ClockFace } from '../time/clock-face';
import { pictureWords } from '../words/picture';
import { FoldedPicture } from './folded-picture';
import styles from './incident-picture.module.css';
import { MarkEditor } from './mark-editor';
import { MarkList } from './mark-list';
import { PictureDrawing } from './picture-drawing';
import { PictureFoot } from './picture-foot';
import { PictureHead } from './picture-head';
import { scaleOf } from './scale';
import { useLifecycle } from './use-lifecycle';
import { useWidth } from './use-width';
import { markFlags, whyWords } from './why';
import type { MarkFlag } from './why';

export type IncidentPictureProps = {
  readonly timeline: Timeline;
  readonly clock: ClockFace;
  /** In other places than the timeline: a thin bar and one line of words. */
  readonly folded: boolean;
  /** Takes the reader to a moment of the timeline; ISO 8601, UTC. */
  readonly onJump: (at: string) => void;
  /** Gives the marks as lines for the list, at first and whenever they move. */
  readonly onFlags?: (flags: readonly MarkFlag[]) => void;
  /** Who somebody is to this reader: a name, or a role. Default: the name. */
  readonly nameOf?: (accountId: string) => string;
};

/** Below this there is no room for names beside each other. */
const NARROW = 520;

/**
 * The incident in one picture: a bar to scale with its phases, the marks as pins that can be dragged, moved by keys or
 * typed, what was recorded under it and where nothing was. Needs `AdditionsContext` above it.
 */
export function IncidentPicture(props: IncidentPictureProps) {
  const { timeline, clock, folded, onJump, onFlags } = props;
  const keeper = useAdditions();
  const nameOf = props.nameOf ?? keeper.nameOf;
  const known = useLifecycle(timeline);
  const { events, life } = known;
  const [open, setOpen] = useState<MarkName | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, !folded);
  const why = useMemo(() => {
    const byId = new Map(events.map((event) => [event.id, event]));
    return { eventOf: (id: string | null) => (id === null ? undefined : byId.get(id)), nameOf };
  }, [events, nameOf]);
  const given = useRef('');
  useEffect(() => {
    const flags = markFlags(life.marks, clock.utc, why);
    if (given.current === JSON.stringify(flags)) return;
    given.current = JSON.stringify(flags);
    onFlags?.(flags);
  }, [life.marks, clock, why, onFlags]);
  const scale = useMemo(() => scaleOf(life, width), [life, width]);
  if (folded)
    return <FoldedPicture {...{ life, clock, scale }} onOpen={() => onJump(life.span?.from ?? events[0]?.at ?? '')} />;
  const pins = markNames.flatMap((mark) => {
    const standing = life.marks[mark];
    return isKnown(standing) ? [{ mark, at: standing.at, why: whyWords(standing, why) }] : [];
  });
  const toggle = (mark: MarkName): void => setOpen(open === mark ? null : mark);
  const narrow = width < NARROW;
  return (
    <section className={styles.picture} aria-label={pictureWords.label}>
      <PictureHead {...{ life, events, clock, onJump }} />
      <div ref={box}>
        {scale && <PictureDrawing {...{ life, events, clock, scale, onJump, open, pins, narrow }} onOpen={toggle} />}
      </div>
      {narrow && <MarkList {...{ life, clock, why, open }} onOpen={toggle} />}
      <PictureFoot {...{ life, narrow }} onOpen={toggle} />
      {open && <MarkEditor key={open} {...{ life, clock, why, onJump }} mark={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

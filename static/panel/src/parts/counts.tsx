import { Suspense, useState } from 'react';
import type { Timeline } from '#contract';
import { timelineWords } from '../words';
import { Action } from './action';
import styles from './counts.module.css';
import { Icon } from './icon';
import { lazyPart } from './lazy-part';

const Tickets = lazyPart(async () => (await import('./tickets')).Tickets);

type CountsProps = {
  readonly timeline: Timeline;
  /** How many events the filter leaves; null where nothing is filtered. */
  readonly found: number | null;
  /** The tickets stand elsewhere already. */
  readonly plain: boolean;
  readonly onAll: () => void;
  readonly onOnly: (ticket: string) => void;
};

/** How much of what is shown, and behind it the tickets it comes from. */
export function Counts({ timeline, found, plain, onAll, onOnly }: CountsProps) {
  const [open, setOpen] = useState(false);
  const linked = timeline.tickets.length - 1;
  const words = timelineWords.counts(timeline.events.length, linked);
  return (
    <>
      <div className={styles.counts}>
        {plain || linked < 1 ? (
          <p>{words}</p>
        ) : (
          <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="chevron" className={open ? styles.down : styles.right} />
            {words}
          </button>
        )}
        {found !== null && (
          <p className={styles.found} role="status">
            {found === 0 ? timelineWords.nothingFound : timelineWords.found(found, timeline.events.length)}
            <Action appearance="subtle" spacing="compact" onClick={onAll}>
              {timelineWords.showAll}
            </Action>
          </p>
        )}
      </div>
      {open && !plain && (
        <Suspense fallback={null}>
          <Tickets timeline={timeline} onOnly={onOnly} />
        </Suspense>
      )}
    </>
  );
}

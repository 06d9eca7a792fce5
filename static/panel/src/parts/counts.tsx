import { Suspense, useState } from 'react';
import type { Timeline } from '#contract';
import type { StoryCounts } from '../timeline/story';
import { readingWords, timelineWords } from '../words';
import { Action } from './action';
import { usePainted } from './after-paint';
import styles from './counts.module.css';
import { Icon } from './icon';
import { lazyPart } from './lazy-part';
import { ToolButton } from './tool-button';

const Tickets = lazyPart(async () => (await import('./tickets')).Tickets);
const CopyLink = lazyPart(async () => (await import('./copy-link')).CopyLink);

type CountsProps = {
  readonly timeline: Timeline;
  readonly counts: StoryCounts;
  /** Choices leave events out. */
  readonly partial: boolean;
  /** The tickets stand elsewhere already. */
  readonly plain: boolean;
  readonly busy: boolean;
  /** Jira's address of this view. */
  readonly address: string;
  readonly onWhole: () => void;
  readonly onOnly: (ticket: string) => void;
  readonly onRefresh: () => void;
};

/** How much is told and how much is not, so that nothing seems missing; behind it the tickets it comes from. */
export function Counts({ timeline, counts, partial, plain, busy, address, onWhole, onOnly, onRefresh }: CountsProps) {
  const [open, setOpen] = useState(false);
  const painted = usePainted();
  const linked = timeline.tickets.length - 1;
  const { standOut, folded, hidden, found, all } = counts;
  return (
    <>
      <div className={styles.counts}>
        <p className={styles.words}>{readingWords.counts(standOut, folded, hidden)}</p>
        {partial && (
          <p className={styles.found} role="status">
            {found === 0 ? readingWords.nothingFound : readingWords.found(found, all)}
            <Action appearance="subtle" spacing="compact" onClick={onWhole}>
              {readingWords.wholeAgain}
            </Action>
          </p>
        )}
        <span className={styles.space} />
        {!plain && linked > 0 && (
          <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="chevron" className={open ? styles.down : styles.right} />
            {readingWords.tickets(linked)}
          </button>
        )}
        {painted && (
          <Suspense fallback={null}>
            <CopyLink address={address} />
          </Suspense>
        )}
        <ToolButton name={timelineWords.refresh} icon="refresh" look="icon" disabled={busy} onClick={onRefresh} />
      </div>
      {open && !plain && (
        <Suspense fallback={null}>
          <Tickets timeline={timeline} onOnly={onOnly} />
        </Suspense>
      )}
    </>
  );
}

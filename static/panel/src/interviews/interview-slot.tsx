import { Suspense, useState } from 'react';
import type { Opening } from '#contract';
import { useAdditions } from '../additions-keeper';
import styles from '../meeting/meeting-slot.module.css';
import { Disclose } from '../parts/disclose';
import { lazyPart } from '../parts/lazy-part';
import { WaitingRows } from '../parts/waiting-rows';
import { interviewWords as words } from '../words/interviews';

const InterviewPart = lazyPart(async () => (await import('./interview-part')).InterviewPart);

/** Talks one-on-one (S1-14), for those who write the review; fetched when it is asked for. */
export function InterviewSlot({ opening }: { readonly opening: Opening }) {
  const { mayEdit } = useAdditions();
  const [open, setOpen] = useState(false);
  if (!mayEdit) return null;
  return (
    <section className={styles.slot} aria-labelledby="interviews">
      <h2 id="interviews">{words.heading}</h2>
      <p className={styles.small}>{words.hint}</p>
      <div className={styles.actions}>
        <Disclose open={open} onToggle={() => setOpen(!open)}>
          {words.open}
        </Disclose>
      </div>
      {open && (
        <Suspense fallback={<WaitingRows words={words.reading} />}>
          <InterviewPart opening={opening} />
        </Suspense>
      )}
    </section>
  );
}

import { Suspense, useState } from 'react';
import type { Meeting, Opening } from '#contract';
import { sendingOf } from '#core/meeting/sending';
import { useNow } from '../ideas/use-now';
import { Button } from '../parts/button';
import { Disclose } from '../parts/disclose';
import { lazyPart } from '../parts/lazy-part';
import { WaitingRows } from '../parts/waiting-rows';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';
import { meetingSlotWords as words } from '../words/meeting-slot';
import { MeetingWhen } from './meeting-when';
import styles from './meeting-slot.module.css';

const MeetingPart = lazyPart(async () => (await import('./meeting-part')).MeetingPart);

/**
 * The meeting in the review: when it is, and the ways into it. What prepares it is fetched when it is asked for. Where
 * the platform opens no window for it, it is held here in place.
 */
export function MeetingSlot({ opening }: { readonly opening: Opening }) {
  const surface = useSurface();
  const dated = useFrame().review?.meeting ?? null;
  const [prepares, setPrepares] = useState(false);
  const [inPlace, setInPlace] = useState(false);
  const open = async (): Promise<void> => setInPlace(!(await surface.meeting.open(words.title(opening.incident.key))));
  const part = (onLeave: (() => void) | null) => (
    <Suspense fallback={<WaitingRows words={words.heading} />}>
      <MeetingPart {...{ opening, onLeave }} />
    </Suspense>
  );
  if (inPlace) return part(() => setInPlace(false));
  return (
    <section className={styles.slot} aria-labelledby="meeting">
      <h2 id="meeting">{words.heading}</h2>
      {!prepares && <Told dated={dated} readAt={opening.readAt} />}
      <div className={styles.actions}>
        <Button onClick={() => void open()}>{words.start}</Button>
        <Disclose open={prepares} onToggle={() => setPrepares(!prepares)}>
          {words.prepare}
        </Disclose>
      </div>
      <p className={styles.small}>{words.startHint}</p>
      {prepares && part(null)}
    </section>
  );
}

type ToldProps = { readonly dated: Meeting | null; readonly readAt: string };

/** When it is. People have a day to read before it (S3-55): while that is not so, it stands here. */
function Told({ dated, readAt }: ToldProps) {
  const { clock } = useSurface();
  const now = useNow(readAt);
  if (!dated) return <p className={styles.subtle}>{words.none}</p>;
  const { state, by } = sendingOf(dated, now);
  const isOpen = Date.parse(dated.at) >= now && state !== 'sent' && state !== 'waiting';
  return (
    <>
      <MeetingWhen dated={dated} />
      {isOpen && <p className={styles.warned}>{words.sending[state](`${clock.exactUtc(by).slice(0, -3)} UTC`)}</p>}
    </>
  );
}

import { Suspense } from 'react';
import type { Opening } from '#contract';
import { ProblemNote } from '../parts/problem-note';
import { lazyPart } from '../parts/lazy-part';
import { WaitingRows } from '../parts/waiting-rows';
import { PlacesProvider } from '../places/places-provider';
import { recovery } from '../recovery';
import { useTexts } from '../texts/texts-keeper';
import { TextsProvider } from '../texts/texts-provider';
import { meetingWords as words } from '../words/meeting';
import { AgendaCard } from './agenda-card';
import { AttendeesCard } from './attendees-card';
import { DateCard } from './date-card';
import styles from './meeting.module.css';
import { ReadyCard } from './ready-card';
import { useMeeting } from './use-meeting';

const Room = lazyPart(async () => (await import('./room')).Room);

type MeetingPartProps = {
  readonly opening: Opening;
  /** Leaves the meeting while it is held; null: it is being prepared. */
  readonly onLeave: (() => void) | null;
};

/** The meeting: what it needs before, or the meeting itself. */
export function MeetingPart(props: MeetingPartProps) {
  return (
    <PlacesProvider>
      <TextsProvider>
        <Opened {...props} />
      </TextsProvider>
    </PlacesProvider>
  );
}

/** An agenda is made once the texts were read: what has words is not open. */
function Opened({ opening, onLeave }: MeetingPartProps) {
  const { opened, problem, tries, retry } = useTexts();
  if (opened) return onLeave ? <Held {...{ opening, onLeave }} /> : <Preparing opening={opening} />;
  if (!problem) return <WaitingRows words={words.heading} />;
  return <ProblemNote doing="opening" {...{ problem, tries }} recovery={recovery(problem, tries)} onRetry={retry} />;
}

function Held({ opening, onLeave }: { readonly opening: Opening; readonly onLeave: () => void }) {
  const meeting = useMeeting(opening);
  return (
    <Suspense fallback={<WaitingRows words={words.heading} />}>
      <Room {...{ meeting, onLeave }} />
    </Suspense>
  );
}

function Preparing({ opening }: { readonly opening: Opening }) {
  const meeting = useMeeting(opening);
  return (
    <div className={styles.part}>
      <DateCard meeting={meeting} />
      <ReadyCard meeting={meeting} />
      <AttendeesCard meeting={meeting} />
      <AgendaCard meeting={meeting} />
    </div>
  );
}

import { useState } from 'react';
import type { Opening } from '#contract';
import { Button } from '../parts/button';
import { ProblemNote } from '../parts/problem-note';
import { WaitingRows } from '../parts/waiting-rows';
import { PlacesProvider } from '../places/places-provider';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { useTexts } from '../texts/texts-keeper';
import { TextsProvider } from '../texts/texts-provider';
import { meetingWords as words } from '../words/meeting';
import { AgendaCard } from './agenda-card';
import { AttendeesCard } from './attendees-card';
import { DateCard } from './date-card';
import styles from './meeting.module.css';
import { ReadyCard } from './ready-card';
import { Room } from './room';
import { useMeeting } from './use-meeting';

/** The meeting: what it needs before, and the meeting itself. */
export function MeetingPart({ opening }: { readonly opening: Opening }) {
  return (
    <PlacesProvider>
      <TextsProvider>
        <Opened opening={opening} />
      </TextsProvider>
    </PlacesProvider>
  );
}

/** An agenda is made once the texts were read: what has words is not open. */
function Opened({ opening }: { readonly opening: Opening }) {
  const { opened, problem, tries, retry } = useTexts();
  const { meeting } = useSurface();
  if (opened) return meeting.inWindow ? <InWindow opening={opening} /> : <Preparing opening={opening} />;
  if (!problem) return <WaitingRows words={words.heading} />;
  return <ProblemNote doing="opening" {...{ problem, tries }} recovery={recovery(problem, tries)} onRetry={retry} />;
}

function InWindow({ opening }: { readonly opening: Opening }) {
  const { meeting } = useSurface();
  return <Room meeting={useMeeting(opening)} onLeave={meeting.leave} />;
}

/** Before the meeting. Where the platform opens no window for it, it is held here in place. */
function Preparing({ opening }: { readonly opening: Opening }) {
  const surface = useSurface();
  const meeting = useMeeting(opening);
  const [inPlace, setInPlace] = useState(false);
  const open = async (): Promise<void> => setInPlace(!(await surface.meeting.open(words.title(opening.incident.key))));
  if (inPlace) return <Room meeting={meeting} onLeave={() => setInPlace(false)} />;
  return (
    <section className={styles.part} aria-labelledby="meeting">
      <h2 id="meeting">{words.heading}</h2>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void open()}>
          {words.start}
        </Button>
        <p className={styles.small}>{words.startHint}</p>
      </div>
      <DateCard meeting={meeting} />
      <ReadyCard meeting={meeting} />
      <AttendeesCard meeting={meeting} />
      <AgendaCard meeting={meeting} />
    </section>
  );
}

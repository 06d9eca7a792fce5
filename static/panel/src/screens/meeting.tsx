import type { Opening } from '#contract';
import { AdditionsProvider } from '../additions/additions-provider';
import { MeetingPart } from '../meeting/meeting-part';
import { TopLine } from '../parts/top-line';
import { FrameContext, useNewestFrame } from '../review-frame';
import { useSurface } from '../surface';
import styles from './meeting.module.css';

type MeetingScreenProps = { readonly opening: Opening; readonly refresh: () => void };

/** The meeting in a window of its own, over the whole of Jira. */
export function MeetingScreen({ opening, refresh }: MeetingScreenProps) {
  const { clock, meeting } = useSurface();
  const { timeline, access, readAt, incident } = opening;
  return (
    <FrameContext.Provider value={useNewestFrame(opening)}>
      <AdditionsProvider opening={opening} readAgain={refresh}>
        <div className={styles.window}>
          <TopLine {...{ timeline, clock, access, readAt }} texts="saved" incident={incident.key} roles={false} />
          <MeetingPart opening={opening} onLeave={meeting.leave} />
        </div>
      </AdditionsProvider>
    </FrameContext.Provider>
  );
}

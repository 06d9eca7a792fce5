import { Suspense } from 'react';
import { AfterPaint } from '../parts/after-paint';
import { Announcer } from '../parts/announcer';
import { lazyPart } from '../parts/lazy-part';
import { ProblemNote } from '../parts/problem-note';
import { WaitingRows } from '../parts/waiting-rows';
import { recovery } from '../recovery';
import type { Answer } from '../surface';
import { useSurface } from '../surface';
import { useView } from '../timeline/use-view';
import { useOpening } from '../use-opening';
import { usePlace } from '../use-place';
import { timelineWords } from '../words';
import hidden from '../parts/hidden.module.css';
import { Incident } from './incident';
import styles from './panel.module.css';

const Meeting = lazyPart(async () => (await import('./meeting')).MeetingScreen);

type PanelProps = {
  /** The first reading, begun before anything was rendered. */
  readonly opening: Promise<Answer<'openPanel'>>;
  /** Its answer, where that came before the first render. */
  readonly soon?: Answer<'openPanel'> | null;
};

/** The whole panel: what was read, or why it could not be. */
export function Panel({ opening: first, soon = null }: PanelProps) {
  const { reader, meeting } = useSurface();
  const place = usePlace();
  const { view, change } = useView(place);
  const { reading, refresh } = useOpening({ first, soon, reach: view.reach });
  const { opening, problem, tries, busy, news } = reading;
  return (
    <AfterPaint due={opening !== null || problem !== null}>
      <Announcer>
        <section className={styles.panel} aria-label={timelineWords.title(opening?.incident.key ?? reader.issueKey)}>
          <h1 className={hidden.hidden}>{timelineWords.title(opening?.incident.key ?? reader.issueKey)}</h1>
          {problem && (
            <ProblemNote
              problem={problem}
              doing={opening ? 'refreshing' : 'opening'}
              recovery={recovery(problem, tries)}
              tries={tries}
              busy={busy}
              onRetry={refresh}
            />
          )}
          {opening && meeting.inWindow && (
            <Suspense fallback={<WaitingRows words={timelineWords.opening(reader.issueKey)} />}>
              <Meeting {...{ opening, refresh }} />
            </Suspense>
          )}
          {opening && !meeting.inWindow && <Incident {...{ opening, busy, news, refresh, place, view, change }} />}
          {!opening && busy && <WaitingRows words={timelineWords.opening(reader.issueKey)} />}
        </section>
      </Announcer>
    </AfterPaint>
  );
}

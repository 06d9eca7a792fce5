import { Announcer } from '../parts/announcer';
import { ProblemNote } from '../parts/problem-note';
import { WaitingRows } from '../parts/waiting-rows';
import { recovery } from '../recovery';
import type { Answer } from '../surface';
import { useSurface } from '../surface';
import { useOpening } from '../use-opening';
import { timelineWords } from '../words';
import hidden from '../parts/hidden.module.css';
import { Incident } from './incident';
import styles from './panel.module.css';

/**
 * The whole panel: what was read, or why it could not be.
 * @param opening the first reading, begun before anything was rendered
 */
export function Panel({ opening: first }: { readonly opening: Promise<Answer<'openPanel'>> }) {
  const { reader } = useSurface();
  const { reading, refresh, created } = useOpening(first);
  const { opening, problem, tries, busy } = reading;
  return (
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
        {opening && <Incident {...{ opening, busy, refresh, created }} />}
        {!opening && busy && <WaitingRows words={timelineWords.opening(reader.issueKey)} />}
      </section>
    </Announcer>
  );
}

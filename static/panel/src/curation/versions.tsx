import type { Addition } from '#contract';
import { useAdditions } from '../additions-keeper';
import type { Change } from '../additions-keeper';
import { Button } from '../parts/button';
import line from '../parts/version-line.module.css';
import { useSurface } from '../surface';
import { curationWords } from '../words/curation';
import styles from './authorship.module.css';
import { bodyWords } from './body-words';
import { Difference } from './difference';
import { when } from './when';

/** Every version of an addition, the newest first, each with what changed in it; an earlier one can be had back. */
export function Versions({ id, addition }: { readonly id: string; readonly addition: Addition }) {
  const { clock } = useSurface();
  const { nameOf, mayEdit, make } = useAdditions();
  const { history } = curationWords;
  const { about, eventId, issueId } = addition;
  const all = [...addition.earlier, addition].map((version) => ({
    ...version,
    words: bodyWords({ about, body: version.body }),
  }));
  const restore = (body: Addition['body']): void =>
    make([{ id: addition.id, about, eventId, issueId, body } as Change], history.restored);
  return (
    <ol id={id} className={styles.versions} aria-label={history.title} reversed>
      {all
        .map((version, index) => (
          <li key={index}>
            <div className={line.line}>
              <span>{history.restoredBy(nameOf(version.by), when(version.at, clock))}</span>
              {index === 0 && <span className={styles.first}>{history.original}</span>}
              {mayEdit && index < all.length - 1 && version.body && (
                <Button spacing="compact" appearance="subtle" onClick={() => restore(version.body)}>
                  {history.restore}
                </Button>
              )}
            </div>
            <Difference before={all[index - 1]?.words ?? null} after={version.body ? version.words : null} />
          </li>
        ))
        .toReversed()}
    </ol>
  );
}

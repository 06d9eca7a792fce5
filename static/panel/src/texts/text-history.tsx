import type { Doc, TextVersion } from '#contract';
import { toText } from '#core/adf/to-text';
import { withNames } from '#core/adf/with-names';
import { when } from '../curation/when';
import { useAnnounce } from '../parts/announcer';
import { Button } from '../parts/button';
import { ProblemNote } from '../parts/problem-note';
import line from '../parts/version-line.module.css';
import { WordChanges } from '../parts/word-changes';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { textWords } from '../words/texts';
import styles from './text-history.module.css';
import { useTexts } from './texts-keeper';
import { useTextHistory } from './use-text-history';

type TextHistoryProps = {
  readonly id: string;
  /** The revision that stands: with a new one the history is read anew. */
  readonly revision: number;
  /** Writes an earlier version again, as a new one. */
  readonly onRestore: (doc: Doc) => void;
};

/** Every version of a text, the newest first, each with what changed in it; an earlier one can be had back. */
export function TextHistory({ id, revision, onRestore }: TextHistoryProps) {
  const { mayEdit, personOf } = useTexts();
  const { versions, more, people, problem, busy, older } = useTextHistory(id, revision);
  const announce = useAnnounce();
  const says = textWords.history;
  const nameOf = (accountId: string): string => (people[accountId] ?? personOf(accountId)).name;
  const restore = (doc: Doc): void => {
    onRestore(doc);
    announce(says.restored);
  };
  return (
    <section className={styles.history} aria-label={says.title} aria-busy={busy}>
      {versions === null && busy && <p className={styles.quiet}>{says.reading}</p>}
      {versions?.length === 0 && !more && <p className={styles.quiet}>{says.none}</p>}
      <ol className={styles.versions} reversed>
        {versions?.map((version, at) => (
          <Version
            key={version.revision}
            version={version}
            before={versions[at + 1] ?? (more ? undefined : null)}
            isNewest={at === 0}
            nameOf={nameOf}
            onRestore={mayEdit && at > 0 ? () => restore(version.doc) : null}
          />
        ))}
      </ol>
      {problem && (
        <ProblemNote
          problem={problem}
          doing="reading"
          recovery={recovery(problem, 1)}
          tries={1}
          busy={busy}
          onRetry={older}
        />
      )}
      {more && !problem && (
        <Button spacing="compact" appearance="subtle" isDisabled={busy} onClick={older}>
          {says.older}
        </Button>
      )}
    </section>
  );
}

type VersionProps = {
  readonly version: TextVersion;
  /** Null: this is the first; undefined: the one before is not read yet. */
  readonly before: TextVersion | null | undefined;
  readonly isNewest: boolean;
  readonly nameOf: (accountId: string) => string;
  readonly onRestore: (() => void) | null;
};

function Version({ version, before, isNewest, nameOf, onRestore }: VersionProps) {
  const { clock } = useSurface();
  const says = textWords.history;
  const words = (doc: Doc): string => toText(withNames(doc, nameOf));
  return (
    <li>
      <div className={line.line}>
        <span>{says.version(nameOf(version.by), when(version.at, clock))}</span>
        {isNewest && <span className={styles.quiet}>{says.newest}</span>}
        {before === null && <span className={styles.quiet}>{says.first}</span>}
        {onRestore && (
          <Button spacing="compact" appearance="subtle" onClick={onRestore}>
            {says.restore}
          </Button>
        )}
      </div>
      <Difference before={before ? words(before.doc) : null} after={words(version.doc)} />
    </li>
  );
}

function Difference({ before, after }: { readonly before: string | null; readonly after: string }) {
  const says = textWords.history;
  if (before === after) return <p className={styles.quiet}>{says.onlyLooks}</p>;
  if (after === '') return <p className={styles.quiet}>{says.emptied}</p>;
  return <WordChanges {...{ before, after }} />;
}

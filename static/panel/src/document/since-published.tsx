import { useMemo, useState } from 'react';
import { differencesOf } from '#core/document/differences';
import type { PostmortemDocument } from '#core/document/document';
import { Button } from '../parts/button';
import { documentWords } from '../words/document';
import { DifferenceList } from './difference-list';
import styles from './since-published.module.css';
import type { Revision } from './use-revision';

const words = documentWords.edition;

type SincePublishedProps = {
  readonly revision: Revision;
  readonly published: PostmortemDocument;
  readonly now: PostmortemDocument;
  readonly mayEdit: boolean;
};

/** What has changed since, who was told, and how many have opened it. */
export function SincePublished({ revision, published, now, mayEdit }: SincePublishedProps) {
  const [open, setOpen] = useState(false);
  const differences = useMemo(() => differencesOf(published, now), [published, now]);
  const { found, told, tellAgain } = revision;
  return (
    <div className={styles.since}>
      <p>
        {differences.length === 0 ? (
          words.same
        ) : (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.changed(differences.length)}
          </button>
        )}{' '}
        {found && words.readers(found.readers)} {told && words.told[told]}
      </p>
      {mayEdit && told === 'unknown' && (
        <Button spacing="compact" onClick={tellAgain}>
          {words.tellAgain}
        </Button>
      )}
      {open && <DifferenceList differences={differences} />}
    </div>
  );
}

import Button from '@atlaskit/button/new';
import type { FollowUpDraft } from '#contract';
import type { Draft } from '../draft/use-draft';
import { formWords } from '../words';
import styles from './other-version.module.css';

/** Another window holds newer words than these were typed on: both are shown, and the person chooses. */
export function OtherVersion({ draft, offered }: { readonly draft: Draft; readonly offered: FollowUpDraft }) {
  return (
    <div className={styles.other} role="group" aria-label={formWords.otherVersion}>
      <p className={styles.small}>{formWords.otherVersion}</p>
      <p className={styles.words}>{offered.summary || formWords.noWords}</p>
      <div className={styles.choice}>
        <Button spacing="compact" onClick={draft.keepMine}>
          {formWords.keepMine}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={draft.takeTheirs}>
          {formWords.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

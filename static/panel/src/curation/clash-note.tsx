import { useAdditions } from '../additions-keeper';
import type { Clash } from '../additions-keeper';
import { Button } from '../parts/button';
import { curationWords } from '../words/curation';
import { bodyWords } from './body-words';
import styles from '../parts/both-versions.module.css';
import type { Addition } from '#contract';

/** Two people changed the same words: both versions stand here until a person chooses. */
export function ClashNote({ clash }: { readonly clash: Clash }) {
  const { settle, nameOf } = useAdditions();
  const { clash: says } = curationWords;
  const { mine, theirs } = clash;
  const heading = says.what(nameOf(theirs.by));
  const version = (title: string, body: Addition['body']) => (
    <div className={styles.side}>
      <h4>{title}</h4>
      <p>{body ? bodyWords({ about: mine.about, body }) : says.nothing}</p>
    </div>
  );
  return (
    <div className={styles.note} role="group" aria-label={heading}>
      <p>{heading}</p>
      <div className={styles.two}>
        {version(says.mine, mine.body)}
        {version(says.theirs, theirs.body)}
      </div>
      <div className={styles.foot}>
        <Button spacing="compact" onClick={() => settle(clash, 'mine')}>
          {says.keepMine}
        </Button>
        <Button spacing="compact" onClick={() => settle(clash, 'theirs')}>
          {says.takeTheirs}
        </Button>
        <span className={styles.safe}>{says.safe}</span>
      </div>
    </div>
  );
}

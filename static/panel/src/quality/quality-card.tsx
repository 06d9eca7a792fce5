import { checks } from '#core/follow-ups/quality/judge';
import { Button } from '../parts/button';
import { qualityWords } from '../words/quality';
import styles from './quality-gate.module.css';
import type { Missing } from './use-gate';

type QualityCardProps = {
  readonly missing: Missing;
  readonly onUse: (words: string) => void;
  readonly onKeep: () => void;
};

/** Enter does the same from the field above. */
const EnterKey = () => (
  <kbd className={styles.key} aria-hidden="true">
    ↵
  </kbd>
);

/** Why a letter is not met, a question whose answer mends it, and words to take or leave. */
export function QualityCard({ missing, onUse, onKeep }: QualityCardProps) {
  const { letter, reason, ask, rewording } = missing;
  const pair = checks.find((check) => check.letter === letter)?.pair;
  return (
    <section className={styles.card} aria-label={qualityWords.notYet(letter)}>
      <p>
        {reason} {ask}
      </p>
      {rewording !== null && (
        <>
          <p className={styles.kicker}>{rewording.includes('…') ? qualityWords.fillIn : qualityWords.tryThese}</p>
          <p>{qualityWords.quoted(rewording)}</p>
        </>
      )}
      {rewording === null && pair && <p className={styles.kicker}>{qualityWords.example(pair)}</p>}
      <div className={styles.doings}>
        {rewording !== null && (
          <Button spacing="compact" iconAfter={EnterKey} onClick={() => onUse(rewording)}>
            {qualityWords.use}
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" onClick={onKeep}>
          {qualityWords.keep}
        </Button>
      </div>
    </section>
  );
}

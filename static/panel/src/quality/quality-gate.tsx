import type { KeyboardEvent } from 'react';
import { QuestionIcon } from '../checking/question-icon';
import hidden from '../parts/hidden.module.css';
import { qualityWords } from '../words/quality';
import { MetIcon } from './met-icon';
import { QualityCard } from './quality-card';
import styles from './quality-gate.module.css';
import type { Gate } from './use-gate';

type QualityGateProps = {
  readonly gate: Gate;
  readonly disabled: boolean;
  readonly onUse: (words: string) => void;
  /** Back to the field. */
  readonly onClose: () => void;
  readonly onKeep: () => void;
};

/** Three small words about what is written, and the card of one that is not met yet. It guides and never blocks. */
export function QualityGate({ gate, disabled, onUse, onClose, onKeep }: QualityGateProps) {
  const { verdicts, open } = gate;
  if (verdicts.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    gate.close();
    onClose();
  };
  return (
    <div className={styles.gate} onKeyDown={onKeyDown}>
      <ul className={styles.letters} aria-label={qualityWords.label}>
        {verdicts.map(({ letter, met }) => (
          <li key={letter} data-letter={letter} data-met={met}>
            {met ? (
              <span className={styles.met}>
                <MetIcon />
                {qualityWords.name(letter)}
                <span className={hidden.hidden}>, {qualityWords.met}</span>
              </span>
            ) : (
              <button
                type="button"
                className={styles.missing}
                aria-expanded={open?.letter === letter}
                onClick={() => (open?.letter === letter ? gate.close() : gate.choose(letter))}
              >
                <QuestionIcon />
                {qualityWords.notYet(letter)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && !disabled && (
        <QualityCard
          missing={open}
          onUse={onUse}
          onKeep={() => {
            gate.keep();
            onKeep();
          }}
        />
      )}
      {gate.isKept && !open && <p className={styles.kept}>{qualityWords.kept}</p>}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { checkingWords } from '../words/checking';
import styles from './finding-card.module.css';
import type { ShownFinding } from './finding';
import { LeaveAloneForm } from './leave-alone-form';
import { QuestionIcon } from './question-icon';
import type { Dealing } from './use-dealing';

type FindingCardProps = Dealing & {
  readonly finding: ShownFinding;
  /** Counted from 0. */
  readonly at: number;
  readonly count: number;
};

/** What the words do to a reader, a question to try, and words where some are certain. In place; it never covers. */
export function FindingCard(props: FindingCardProps) {
  const { finding, at, count, focused, use, ignore, leaveAlone, step, close } = props;
  const card = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<string | null>(null);
  useEffect(() => {
    if (focused) card.current?.focus();
  }, [focused, finding.id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = asking === null ? deedOf(event, { use, ignore, step }) : undefined;
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  const { words, says, ask, reword, source, id } = finding;
  return (
    <section ref={card} className={styles.card} aria-label={checkingWords.card(words)} tabIndex={-1} {...{ onKeyDown }}>
      <div className={styles.head}>
        <QuestionIcon />
        <p className={styles.words}>{checkingWords.quoted(words)}</p>
        <span className={styles.place}>{checkingWords.place(at + 1, count)}</span>
        {count > 1 && <Steps step={step} />}
        <button type="button" className={styles.small} aria-label={checkingWords.close} onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      <p className={styles.says}>{says}</p>
      <p className={styles.kicker}>{checkingWords.tryThis}</p>
      <p>{ask}</p>
      {reword !== undefined && (
        <>
          <p className={styles.kicker}>{checkingWords.orThese}</p>
          <p>{checkingWords.quoted(reword)}</p>
        </>
      )}
      {asking === id && leaveAlone ? (
        <LeaveAloneForm
          of={id}
          onKeep={(reason) => {
            setAsking(null);
            leaveAlone(reason);
          }}
          onCancel={() => {
            setAsking(null);
            card.current?.focus();
          }}
        />
      ) : (
        <Doings {...{ use, ignore }} onAsk={leaveAlone && (() => setAsking(id))} />
      )}
      <p className={styles.source}>{checkingWords.source(source)}</p>
    </section>
  );
}

/** One key each; a button that has the focus keeps Enter for itself. */
function deedOf(
  { key, target, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { use, ignore, step }: Pick<Dealing, 'use' | 'ignore' | 'step'>,
): (() => void) | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Enter') return target instanceof HTMLButtonElement ? undefined : (use ?? undefined);
  if (key === 'i' || key === 'I') return ignore;
  if (key === 'ArrowRight' || key === 'ArrowDown') return () => step(1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return () => step(-1);
  return undefined;
}

function Steps({ step }: Pick<Dealing, 'step'>) {
  return (
    <>
      <button type="button" className={styles.small} aria-label={checkingWords.previous} onClick={() => step(-1)}>
        <Icon name="chevron" className={styles.back} />
      </button>
      <button type="button" className={styles.small} aria-label={checkingWords.next} onClick={() => step(1)}>
        <Icon name="chevron" />
      </button>
    </>
  );
}

type DoingsProps = Pick<Dealing, 'use' | 'ignore'> & { readonly onAsk: (() => void) | null };

function Doings({ use, ignore, onAsk }: DoingsProps) {
  return (
    <div className={styles.doings}>
      {use && (
        <Button spacing="compact" onClick={use} aria-keyshortcuts="Enter">
          {checkingWords.use} <kbd className={styles.key}>↵</kbd>
        </Button>
      )}
      <Button spacing="compact" appearance="subtle" onClick={ignore} aria-keyshortcuts="I">
        {checkingWords.ignore} <kbd className={styles.key}>I</kbd>
      </Button>
      {onAsk && (
        <Button spacing="compact" appearance="subtle" onClick={onAsk}>
          {checkingWords.forGood}
        </Button>
      )}
    </div>
  );
}

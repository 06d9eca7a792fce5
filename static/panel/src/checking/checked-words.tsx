import { Suspense, useRef } from 'react';
import type { Place } from '#core/language/rule';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { lazyPart } from '../parts/lazy-part';
import styles from './checked-words.module.css';
import { FindingCount } from './finding-count';
import { MarkedWords } from './mirror';
import { useFindings } from './use-findings';
import { useOpenFinding } from './use-open-finding';
import { useTold, type SavedPart } from './use-told';

const FindingCard = lazyPart(async () => (await import('./finding-card')).FindingCard);

type CheckedWordsProps = {
  readonly text: string;
  readonly place: Place;
  /** As in the editor of the same text. */
  readonly of: string;
  /** What it is, for assistive technology. */
  readonly label: string;
  /** Who wrote it: others' words are shown as they are. */
  readonly by: string;
  /** The addition it is part of, and which of its texts. */
  readonly saved: SavedPart;
  readonly className?: string | undefined;
  /** Whoever may only read sees what the check finds too. */
  readonly toReaders?: boolean;
};

/** Words that are saved. To the person who wrote them, and who may still change them, the check shows what it finds. */
export function CheckedWords({ by, toReaders = false, ...props }: CheckedWordsProps) {
  const { reader } = useSurface();
  const { mayEdit } = useAdditions();
  const isShown = mayEdit ? by === reader.accountId : toReaders;
  return isShown ? <WordsAndFindings {...props} /> : <p className={props.className}>{props.text}</p>;
}

function WordsAndFindings({ text, place, of, label, className, saved }: Omit<CheckedWordsProps, 'by' | 'toReaders'>) {
  const also = useTold(saved, text);
  const { findings, ignore, leaveAlone } = useFindings(text, { place, of, also, shown: true });
  const open = useOpenFinding(findings);
  const { finding } = open;
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    open.close();
    box.current?.focus();
  };
  const goOn = (how: 'ignored' | 'forGood'): void => {
    if (!open.goOn(how)) box.current?.focus();
  };
  const toggle = (): void => {
    const [first] = findings;
    if (finding) close();
    else if (first) open.open(first, true);
  };
  return (
    <div
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !finding) return;
        event.stopPropagation();
        close();
      }}
    >
      <p className={className}>
        <MarkedWords text={text} findings={findings} open={finding?.id ?? null} />
      </p>
      {findings.length > 0 && (
        <div className={styles.foot}>
          <FindingCount count={findings.length} label={label} open={finding !== null} onPress={toggle} />
        </div>
      )}
      {finding && (
        <Suspense fallback={null}>
          <FindingCard
            finding={finding}
            at={open.at}
            count={findings.length}
            focused={open.focused}
            use={null}
            ignore={() => {
              ignore(finding);
              goOn('ignored');
            }}
            leaveAlone={
              leaveAlone &&
              ((reason) => {
                leaveAlone(finding, reason);
                goOn('forGood');
              })
            }
            step={open.step}
            close={close}
          />
        </Suspense>
      )}
    </div>
  );
}

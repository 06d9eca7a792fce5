import { Suspense, useMemo, useRef } from 'react';
import type { Place } from '#core/language/rule';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import { lazyPart } from '../parts/lazy-part';
import styles from './checked-words.module.css';
import { FindingCount } from './finding-count';
import { MarkedWords } from './mirror';
import { useFindings } from './use-findings';
import { useOpenFinding } from './use-open-finding';

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
  readonly saved: { readonly id: string; readonly part: string };
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
  const { foundIn } = useAdditions();
  const told = foundIn(saved.id);
  const also = useMemo(() => told.filter(({ part }) => part === saved.part), [told, saved.part]);
  const { findings, ignore, leaveAlone } = useFindings(text, { place, of, also });
  const open = useOpenFinding(findings);
  const { finding } = open;
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    open.close();
    box.current?.focus();
  };
  const goOn = (): void => {
    if (!open.goOn()) box.current?.focus();
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
              goOn();
            }}
            leaveAlone={
              leaveAlone &&
              ((reason) => {
                leaveAlone(finding, reason);
                goOn();
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

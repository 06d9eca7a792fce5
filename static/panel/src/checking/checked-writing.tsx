import { Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { plainText } from '#core/adf/plain-text';
import type { Place } from '#core/language/rule';
import { useAdditions } from '../additions-keeper';
import { lazyPart } from '../parts/lazy-part';
import type { WritingHandle } from '../writing/findings';
import { Writing } from '../writing/writing';
import type { WritingProps } from '../writing/writing';
import styles from './checked-writing.module.css';
import { FindingCount } from './finding-count';
import { useDealing } from './use-dealing';
import { useFindings } from './use-findings';
import { useOpenFinding } from './use-open-finding';
import { useToldCount } from './use-told-count';

const FindingCard = lazyPart(async () => (await import('./finding-card')).FindingCard);

type CheckedWritingProps = Omit<WritingProps, 'findings' | 'openFinding' | 'onFinding' | 'handle'> & {
  /** The kind of text: some rules hold in some places only. */
  readonly place: Place;
  /** Names this text, unique within an incident: what is ignored is ignored in it. */
  readonly of: string;
};

/** A text of the review: a soft line under what closes a conversation, its card under the text when asked for. */
export function CheckedWriting({ place, of, ...writing }: CheckedWritingProps) {
  const { doc: latest, label, aside } = writing;
  const { nameOf } = useAdditions();
  const handle = useRef<WritingHandle>(null);
  const doc = useDeferredValue(latest);
  const text = useMemo(() => plainText(doc, nameOf).text, [doc, nameOf]);
  const found = useFindings(text, { place, of, by: 'line' });
  const { findings } = found;
  const open = useOpenFinding(findings);
  const dealing = useDealing({
    ...found,
    open,
    text: {
      replace: ({ id }, words) => handle.current?.replace(id, words),
      goTo: ({ id }) => {
        handle.current?.focus();
        handle.current?.goTo(id);
      },
    },
  });
  useToldCount(findings.length, text);
  const toggle = (): void => (open.finding ? dealing.close() : dealing.openNear(0));
  return (
    <div className={styles.checked}>
      <div
        onKeyDownCapture={(event) =>
          onKey(event, open.finding ? dealing.close : null, findings.length > 0 ? toggle : null)
        }
      >
        <Writing
          {...writing}
          handle={handle}
          findings={findings}
          openFinding={open.finding?.id ?? null}
          onFinding={(id) => {
            const one = findings.find((finding) => finding.id === id);
            if (one) open.open(one, false);
            else open.close();
          }}
          aside={
            <>
              <FindingCount count={findings.length} label={label} open={open.finding !== null} onPress={toggle} />
              {aside}
            </>
          }
        />
      </div>
      {open.finding && (
        <div onKeyDown={(event) => onKey(event, dealing.close, null)}>
          <Suspense fallback={null}>
            <FindingCard finding={open.finding} at={open.at} count={findings.length} {...dealing} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** Escape closes the card before it means anything else to the text; Ctrl and full stop open it. */
function onKey(event: KeyboardEvent, close: (() => void) | null, toggle: (() => void) | null): void {
  const opens = event.key === '.' && (event.ctrlKey || event.metaKey);
  const deed = event.key === 'Escape' ? close : opens ? toggle : null;
  if (!deed) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}

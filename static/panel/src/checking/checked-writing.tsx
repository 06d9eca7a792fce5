import { Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { FoundInText } from '#contract';
import { plainText, type PlainText } from '#core/adf/plain-text';
import type { Place } from '#core/language/rule';
import { lazyPart } from '../parts/lazy-part';
import type { WritingHandle } from '../writing/findings';
import { useNameOf } from '../texts/use-name-of';
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
  /** What the app's own check found in it, in offsets of its plain text without names. */
  readonly also?: readonly FoundInText[];
};

const none = [] as const;

/** A text of the review: a soft line under what closes a conversation, its card under the text when asked for. */
export function CheckedWriting({ place, of, also = none, ...writing }: CheckedWritingProps) {
  const { doc: latest, label, aside } = writing;
  const nameOf = useNameOf();
  const handle = useRef<WritingHandle>(null);
  const doc = useDeferredValue(latest);
  const plain = useMemo(() => plainText(doc, nameOf), [doc, nameOf]);
  const { text } = plain;
  const told = useMemo(() => (also.length > 0 ? withNames(also, plainText(doc), plain) : none), [also, doc, plain]);
  const found = useFindings(text, { place, of, by: 'line', also: told });
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

/** What was found in the text without names, in offsets of the same text with them. */
function withNames(found: readonly FoundInText[], bare: PlainText, named: PlainText): readonly FoundInText[] {
  return found.map((one) => {
    const { from, to } = bare.range(one.start, one.end);
    return { ...one, start: named.offsetAt(from), end: named.offsetAt(to) };
  });
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

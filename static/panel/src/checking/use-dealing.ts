import type { RefObject } from 'react';
import { useAnnounce } from '../parts/announcer';
import { checkingWords } from '../words/checking';
import { findingAt } from './finding';
import type { ShownFinding } from './finding';
import type { Findings } from './use-findings';
import type { TextControl } from './use-mirror';
import type { OpenFinding } from './use-open-finding';

type DealingInput = Pick<Findings, 'findings' | 'ignore' | 'leaveAlone'> & {
  readonly field: RefObject<TextControl>;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly open: OpenFinding;
};

/** What one can do about the open finding. */
export type Dealing = {
  readonly focused: boolean;
  /** Null where there are no words to offer. */
  readonly use: (() => void) | null;
  readonly ignore: () => void;
  readonly leaveAlone: ((reason: string) => void) | null;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** The card of a field: the focus is in it or in the field, and never lost between them. */
export function useDealing(input: DealingInput): Dealing & { readonly openNear: () => void } {
  const { field, findings, open, ignore, leaveAlone } = input;
  const announce = useAnnounce();
  const finding = open.finding;
  const backTo = (from: number, to: number): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const done = (says: string | null, caret: number): void => {
    if (says) announce(says);
    if (!open.goOn()) backTo(caret, caret);
  };
  return {
    focused: open.focused,
    use:
      finding?.reword === undefined
        ? null
        : () => done(checkingWords.used, replace(input, finding, finding.reword ?? '')),
    ignore: () => {
      if (!finding) return;
      ignore(finding);
      done(checkingWords.ignored, finding.end);
    },
    leaveAlone:
      finding && leaveAlone
        ? (reason) => {
            leaveAlone(finding, reason);
            // The keeper says what it did.
            done(null, finding.end);
          }
        : null,
    step: open.step,
    close: () => {
      open.close();
      if (finding) backTo(finding.start, finding.end);
    },
    openNear: () => {
      const caret = field.current?.selectionStart ?? 0;
      const near = findingAt(findings, caret) ?? findings.find(({ start }) => start >= caret) ?? findings[0];
      if (near) open.open(near, true);
    },
  };
}

/** Writes words in place of what was found; gives where they end. */
function replace({ field, value, onType }: DealingInput, { start, end }: ShownFinding, words: string): number {
  const here = field.current;
  here?.focus();
  here?.setSelectionRange(start, end);
  // As if typed, so that the browser's own undo takes it back; where it knows no such command, in one piece.
  const typed = 'execCommand' in document && here !== null && document.execCommand('insertText', false, words);
  if (!typed) onType(value.slice(0, start) + words + value.slice(end));
  return start + words.length;
}

import { useAnnounce } from '../parts/announcer';
import { checkingWords } from '../words/checking';
import { findingAt } from './finding';
import type { ShownFinding } from './finding';
import type { Findings } from './use-findings';
import type { OpenFinding } from './use-open-finding';

/** A text on the screen in which one types. */
export type CheckedText = {
  readonly replace: (finding: ShownFinding, words: string) => void;
  /** Brings the focus to the text, and the caret to the finding. */
  readonly goTo: (finding: ShownFinding) => void;
};

type DealingInput = Findings & { readonly text: CheckedText; readonly open: OpenFinding };

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

/** The card of a text: the focus is in it or in the text, and never lost between them. */
export function useDealing(input: DealingInput): Dealing & { readonly openNear: (caret: number) => void } {
  const { text, findings, open, ignore, leaveAlone } = input;
  const announce = useAnnounce();
  const { finding } = open;
  const reword = finding?.reword;
  return {
    focused: open.focused,
    use:
      finding && reword !== undefined
        ? () => {
            text.replace(finding, reword);
            announce(checkingWords.used);
            open.goOn('replaced');
          }
        : null,
    ignore: () => {
      if (!finding) return;
      ignore(finding);
      announce(checkingWords.ignored);
      if (!open.goOn('ignored')) text.goTo(finding);
    },
    leaveAlone:
      finding && leaveAlone
        ? (reason) => {
            // The keeper of additions says what it did.
            leaveAlone(finding, reason);
            if (!open.goOn('forGood')) text.goTo(finding);
          }
        : null,
    step: open.step,
    close: () => {
      open.close();
      if (finding) text.goTo(finding);
    },
    openNear: (caret) => {
      const near = findingAt(findings, caret) ?? findings.find(({ start }) => start >= caret) ?? findings[0];
      if (near) open.open(near, true);
    },
  };
}

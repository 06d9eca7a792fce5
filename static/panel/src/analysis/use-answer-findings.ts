import { useMemo, useRef } from 'react';
import type { Doc } from '#contract';
import { plainText } from '#core/adf/plain-text';
import type { Place } from '#core/language/rule';
import { useAdditions } from '../additions-keeper';
import type { Dealing } from '../checking/use-dealing';
import { useFindings } from '../checking/use-findings';
import { useOpenFinding } from '../checking/use-open-finding';
import { useToldCount } from '../checking/use-told-count';
import { useAnnounce } from '../parts/announcer';
import { checkingWords } from '../words/checking';
import type { WritingHandle } from '../writing/findings';

/** What the check of language finds in an answer, which finding is open, and what can be done about it. */
export function useAnswerFindings(doc: Doc, place: Place, of: string) {
  const { nameOf } = useAdditions();
  const announce = useAnnounce();
  const handle = useRef<WritingHandle>(null);
  const plain = useMemo(() => plainText(doc, nameOf).text, [doc, nameOf]);
  const { findings, ignore, leaveAlone } = useFindings(plain, place, of);
  const open = useOpenFinding(findings);
  useToldCount(findings.length, plain);
  const { finding } = open;
  const done = (says: string | null): void => {
    if (says) announce(says);
    if (!open.goOn()) handle.current?.focus();
  };
  const reword = finding?.reword;
  const dealing: Dealing & { readonly openNear: () => void } = {
    focused: open.focused,
    use:
      finding && reword !== undefined
        ? () => {
            handle.current?.replace(finding.id, reword);
            done(checkingWords.used);
          }
        : null,
    ignore: () => {
      if (finding) ignore(finding);
      done(checkingWords.ignored);
    },
    leaveAlone:
      finding && leaveAlone
        ? (reason) => {
            leaveAlone(finding, reason);
            // The keeper says what it did.
            done(null);
          }
        : null,
    step: open.step,
    close: () => {
      open.close();
      if (finding) handle.current?.goTo(finding.id);
    },
    openNear: () => {
      const [first] = findings;
      if (first) open.open(first, true);
    },
  };
  const openById = (id: string | null): void => {
    const found = findings.find((one) => one.id === id);
    if (found) open.open(found, false);
    else if (!open.focused) open.close();
  };
  return { findings, open: { ...open, openById }, handle, dealing };
}

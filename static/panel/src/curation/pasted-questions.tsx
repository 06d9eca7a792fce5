import { useMemo } from 'react';
import { QuotedFindings } from '../checking/quoted-findings';
import { addingWords } from '../words/adding';
import type { PastedKeeper } from './use-pasted';

/** What people said that night is theirs: only how many lines hold words worth a question, for who wants to look. */
export function PastedQuestions({ keeper: { transcript } }: { readonly keeper: PastedKeeper }) {
  const quoted = useMemo(
    () =>
      transcript.events.map(({ id, line, lastLine, text }) => ({
        id,
        name: addingWords.paste.line(line, lastLine),
        text,
      })),
    [transcript],
  );
  return <QuotedFindings quoted={quoted} />;
}

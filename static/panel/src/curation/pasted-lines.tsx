import { useMemo, useState } from 'react';
import type { ParsedLine } from '#core/transcript/parsed-line';
import { Button } from '../parts/button';
import { addingWords } from '../words/adding';
import { isSure } from './pasted';
import { PastedLine } from './pasted-line';
import styles from './pasted-line.module.css';
import type { PastedKeeper } from './use-pasted';

/** Rows drawn at first, and with each press more: a long transcript would weigh on the page. */
const rowsAtOnce = 60;

/** Pasted to the left, understood to the right, unsure lines first. */
export function PastedLines({ keeper }: { readonly keeper: PastedKeeper }) {
  const { paste: says } = addingWords;
  const { pasted, transcript, correct } = keeper;
  const [shown, setShown] = useState(rowsAtOnce);
  const lines = useMemo(() => pasted.text.split(/\r\n|\r|\n/), [pasted.text]);
  const ordered = useUnsureFirst(transcript.events, pasted.text);
  if (ordered.length === 0) return null;
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>{says.pasted}</span>
        <span>{says.understood}</span>
      </div>
      <ol className={styles.lines}>
        {ordered.slice(0, shown).map((line) => (
          <PastedLine
            key={line.id}
            line={line}
            raw={lines.slice(line.line - 1, line.lastLine).join('\n')}
            onCorrect={(correction) => correct(line.id, correction)}
          />
        ))}
      </ol>
      {ordered.length > shown && (
        <div>
          <Button spacing="compact" appearance="subtle" onClick={() => setShown(shown + 10 * rowsAtOnce)}>
            {says.more(ordered.length - shown)}
          </Button>
        </div>
      )}
    </>
  );
}

/** A line that was corrected stays where it stood: nothing jumps away under one's hands. */
function useUnsureFirst(events: readonly ParsedLine[], text: string): readonly ParsedLine[] {
  const [first, setFirst] = useState<{ readonly text: string; readonly ids: ReadonlySet<string> }>();
  const unsure = events.filter((line) => !isSure(line)).map(({ id }) => id);
  if (first?.text !== text) setFirst({ text, ids: new Set(unsure) });
  const before = first?.ids;
  return useMemo(() => {
    const early = (line: ParsedLine): boolean => !isSure(line) || before?.has(line.id) === true;
    return [...events.filter(early), ...events.filter((line) => !early(line))];
  }, [events, before]);
}

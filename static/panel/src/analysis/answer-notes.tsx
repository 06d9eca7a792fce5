import { Suspense, useState } from 'react';
import { when } from '../curation/when';
import { Action } from '../parts/action';
import { lazyPart } from '../parts/lazy-part';
import { useSurface } from '../surface';
import { BesideNotes } from '../texts/beside-note';
import { PresentLine } from '../texts/present-line';
import { SizeNote } from '../texts/size-note';
import { useTexts } from '../texts/texts-keeper';
import type { TextHandle } from '../texts/use-text';
import { textWords } from '../words/texts';
import styles from './answer.module.css';

const TextHistory = lazyPart(async () => (await import('../texts/text-history')).TextHistory);

type AnswerNotesProps = { readonly textId: string; readonly text: TextHandle };

/** Who else is in this text, what stands beside it, how full it is, who wrote last, and how it came to be. */
export function AnswerNotes({ textId, text }: AnswerNotesProps) {
  const { clock } = useSurface();
  const { personOf } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { saved, size, revision, onChange } = text;
  return (
    <>
      <SizeNote size={size} />
      <BesideNotes text={text} />
      <PresentLine textId={textId} />
      {saved && (
        <div className={styles.note}>
          <span>{textWords.history.last(personOf(saved.by).name, when(saved.at, clock))}</span>
          <Action spacing="compact" appearance="subtle" onClick={() => setOpen(!isOpen)}>
            {isOpen ? textWords.history.hide : textWords.history.show}
          </Action>
        </div>
      )}
      {saved && isOpen && (
        <Suspense fallback={null}>
          <TextHistory id={textId} revision={revision} onRestore={onChange} />
        </Suspense>
      )}
    </>
  );
}

import type { Beside, Doc } from '#contract';
import { withNames } from '#core/adf/with-names';
import { standsInstead, withBelow, withInstead } from '#core/texts/settle-docs';
import { AdfView } from '../adf/adf-view';
import { when } from '../curation/when';
import { useAnnounce } from '../parts/announcer';
import { Button } from '../parts/button';
import { useSurface } from '../surface';
import { textWords } from '../words/texts';
import styles from '../parts/both-versions.module.css';
import { useTexts } from './texts-keeper';
import type { TextHandle } from './use-text';

/** Words that could not be joined with the text: each beside what stands there, until a person chooses. */
export function BesideNotes({ text }: { readonly text: TextHandle }) {
  const { mayEdit } = useTexts();
  if (text.withheld) return null;
  return (
    <>
      {text.beside.map((one) => (
        <BesideNote key={one.id} beside={one} text={text} mayEdit={mayEdit} />
      ))}
    </>
  );
}

type BesideNoteProps = { readonly beside: Beside; readonly text: TextHandle; readonly mayEdit: boolean };

function BesideNote({ beside, text, mayEdit }: BesideNoteProps) {
  const { clock } = useSurface();
  const { personOf } = useTexts();
  const announce = useAnnounce();
  const says = textWords.beside;
  const { name } = personOf(beside.by);
  const heading = says.what(name);
  const stands = standsInstead(text.doc, beside.doc);
  const named = (doc: Doc): Doc => withNames(doc, (id) => personOf(id).name);
  const choose = (doc: Doc): void => {
    text.settle(beside.id, doc);
    announce(says.settled);
  };
  return (
    <div className={styles.note} role="group" aria-label={heading}>
      <p>{heading}</p>
      <div className={styles.two}>
        <div className={styles.side}>
          <h4>{says.inText}</h4>
          {stands.content.length > 0 ? <AdfView document={named(stands)} /> : <p>{says.nothing}</p>}
        </div>
        <div className={styles.side}>
          <h4>{says.kept(name, when(beside.at, clock))}</h4>
          <AdfView document={named(beside.doc)} />
        </div>
      </div>
      {mayEdit && (
        <div className={styles.foot}>
          <Button spacing="compact" onClick={() => choose(withInstead(text.doc, beside.doc))}>
            {says.instead}
          </Button>
          <Button spacing="compact" onClick={() => choose(withBelow(text.doc, beside.doc))}>
            {says.below}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={() => choose(text.doc)}>
            {says.leave}
          </Button>
          <span className={styles.safe}>{says.safe}</span>
        </div>
      )}
    </div>
  );
}

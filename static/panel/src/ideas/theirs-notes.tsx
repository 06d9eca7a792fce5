import { useAdditions } from '../additions-keeper';
import note from '../parts/both-versions.module.css';
import { Button } from '../parts/button';
import { curationWords } from '../words/curation';
import { ideaWords as words } from '../words/ideas';
import { fieldLabel, fieldWords, isIdeaField } from './field-words';
import { useFieldFrame } from './use-field-frame';
import type { IdeaTyping } from './use-idea-typing';
import type { Ideas } from './use-ideas';

const { clash: says } = curationWords;

/** Fields that somebody else changed while one was typing in them: both are kept until one chooses. */
export function TheirsNotes({ ideas, typing }: { readonly ideas: Ideas; readonly typing: IdeaTyping }) {
  const { nameOf } = useAdditions();
  const theirs = ideas.additionOf(typing.id);
  const frame = useFieldFrame(ideas, theirs?.body ?? null);
  if (!theirs?.body) return null;
  const { body, by } = theirs;
  return (
    <>
      {typing.met.filter(isIdeaField).map((field) => (
        <div key={field} className={note.note} role="group" aria-label={fieldLabel(field)}>
          <p>{words.theirs(nameOf(by), fieldLabel(field), fieldWords(field, body, frame).trim() || words.unchosen)}</p>
          <div className={note.foot}>
            <Button spacing="compact" onClick={() => typing.settle(field, 'mine')}>
              {says.keepMine}
            </Button>
            <Button spacing="compact" onClick={() => typing.settle(field, 'theirs')}>
              {says.takeTheirs}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

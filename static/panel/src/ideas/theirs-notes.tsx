import type { Idea } from '#contract';
import { useAdditions } from '../additions-keeper';
import note from '../curation/clash-note.module.css';
import { Button } from '../parts/button';
import { ideaWords as words } from '../words/ideas';
import type { IdeaTyping } from './use-idea-typing';
import type { Ideas } from './use-ideas';

/** Fields that somebody else changed while one was typing in them: both are kept until one chooses. */
export function TheirsNotes({ ideas, typing }: { readonly ideas: Ideas; readonly typing: IdeaTyping }) {
  const { nameOf } = useAdditions();
  const theirs = ideas.additionOf(typing.id);
  if (typing.met.length === 0 || !theirs?.body) return null;
  const { body } = theirs;
  return (
    <>
      {typing.met.map((field) => (
        <div key={field} className={note.clash} role="group" aria-label={words.fields[field]}>
          <p>{told(nameOf(theirs.by), field, body[field])}</p>
          <div className={note.foot}>
            <Button spacing="compact" onClick={() => typing.settle(field, 'mine')}>
              {words.keepMine}
            </Button>
            <Button spacing="compact" onClick={() => typing.settle(field, 'theirs')}>
              {words.takeTheirs}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

function told(name: string, field: keyof Idea, value: unknown): string {
  const called = words.fields[field] ?? words.aField;
  if (typeof value !== 'string') return words.theirsOther(name, called);
  return value.trim() === '' ? words.theirsEmpty(name, called) : words.theirs(name, called, value);
}

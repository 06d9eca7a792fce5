import type { Idea } from '#contract';
import { sameBody } from '#core/additions/same-body';
import { type Clash, useAdditions } from '../additions-keeper';
import note from '../parts/both-versions.module.css';
import { Button } from '../parts/button';
import { curationWords } from '../words/curation';
import { ideaWords } from '../words/ideas';
import { fieldLabel, fieldWords, ideaFields } from './field-words';
import { useFieldFrame } from './use-field-frame';
import type { Ideas } from './use-ideas';

const { clash: words } = curationWords;

type IdeaClashProps = { readonly ideas: Ideas; readonly clash: Clash };

/** Two people changed the same field of an idea: what differs stands here until a person chooses. */
export function IdeaClash({ ideas, clash }: IdeaClashProps) {
  const { nameOf, settle } = useAdditions();
  const { mine, theirs } = clash;
  if (mine.about !== 'idea' || theirs.about !== 'idea') return null;
  const heading = words.what(nameOf(theirs.by));
  return (
    <div className={note.note} role="group" aria-label={heading}>
      <p>{heading}</p>
      <div className={note.two}>
        <Version {...{ ideas }} title={words.mine} idea={mine.body} other={theirs.body} />
        <Version {...{ ideas }} title={words.theirs} idea={theirs.body} other={mine.body} />
      </div>
      <div className={note.foot}>
        <Button spacing="compact" onClick={() => settle(clash, 'mine')}>
          {words.keepMine}
        </Button>
        <Button spacing="compact" onClick={() => settle(clash, 'theirs')}>
          {words.takeTheirs}
        </Button>
        <span className={note.safe}>{words.safe}</span>
      </div>
    </div>
  );
}

type VersionProps = {
  readonly ideas: Ideas;
  readonly title: string;
  readonly idea: Idea | null;
  readonly other: Idea | null;
};

/** What one of them says where the two differ. */
function Version({ ideas, title, idea, other }: VersionProps) {
  const frame = useFieldFrame(ideas, idea);
  const differing = ideaFields.filter((field) => !sameBody(idea?.[field], other?.[field]));
  return (
    <div className={note.side}>
      <h4>{title}</h4>
      {idea === null ? (
        <p>{words.nothing}</p>
      ) : (
        differing.map((field) => (
          <p key={field}>
            {fieldLabel(field)}: {fieldWords(field, idea, frame).trim() || ideaWords.unchosen}
          </p>
        ))
      )}
    </div>
  );
}

import type { Idea } from '#contract';
import { blankIdea, ideaIdOf } from '#core/follow-ups/idea';
import type { AdditionsKeeper } from '../additions-keeper';
import { newIntention } from '../draft/intention';
import { keep } from '../page-storage';
import type { Reader } from '../surface';
import { openIdeaKey } from './open-idea-key';

/** What is known of an idea as it is caught: above all where. */
export type Caught = Partial<Idea> & Pick<Idea, 'origin'>;

type Catcher = { readonly make: AdditionsKeeper['make']; readonly reader: Reader };

/** Catches an idea (S0-36); the one caught last is open when the follow-ups are shown next. */
export function catchIdea({ make, reader }: Catcher, caught: Caught, says: string): void {
  const id = ideaIdOf(newIntention());
  make([{ id, about: 'idea', eventId: null, issueId: null, body: { ...blankIdea(), ...caught } }], says);
  keep(() => localStorage, openIdeaKey(reader), id);
}

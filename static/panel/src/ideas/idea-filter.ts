import type { Idea, Stage } from '#contract';

/** Which ideas are shown; '' for all. `none`: those of which it was not said. */
export type IdeaFilter = { readonly stage: '' | 'none' | Stage; readonly owner: string };

export const everyIdea: IdeaFilter = { stage: '', owner: '' };

export const isFiltered = ({ stage, owner }: IdeaFilter): boolean => stage !== '' || owner !== '';

/** Whether an idea is one of those. */
export const fits = ({ stage, owner }: IdeaFilter, idea: Idea): boolean =>
  (stage === '' || (idea.stage ?? 'none') === stage) && (owner === '' || (idea.ownerId ?? 'none') === owner);

import { useContext, useState } from 'react';
import type { Idea, LiveFollowUp, NotSet } from '#contract';
import { ideaIdOf } from '#core/follow-ups/idea';
import { CreatingContext } from '../creating/creating-context';
import { keep, recall } from '../page-storage';
import { useSurface } from '../surface';
import { ownNames } from '../words/not-set';
import type { InJiraState } from './use-in-jira';

const storage = (): Storage => localStorage;

/** Whether the issue has meanwhile got what could not be set as it was created. Of further fields Jira is not asked. */
function isSet({ name }: NotSet, one: LiveFollowUp, idea: Idea | null): boolean {
  switch (name) {
    case ownNames.owner:
      return one.owner !== null;
    case ownNames.priority:
      return one.priority !== null && one.priority.id === idea?.priorityId;
    case ownNames.due:
      return one.due !== null;
    case ownNames.sprint:
      return one.sprint !== null;
    default:
      return false;
  }
}

/**
 * What could not be set as follow-ups were created and is not set since: as their creation just told, or as the app
 * keeps it. A person puts away what they have dealt with; that holds on this page.
 */
export function useNotSet({ live, ideaOf }: InJiraState) {
  const creating = useContext(CreatingContext);
  const { reader } = useSurface();
  const key = (intention: string): string => `second-story:dealt-with:${reader.accountId}:${intention}`;
  const [, render] = useState(0);
  const notSetOf = (one: LiveFollowUp): readonly NotSet[] => {
    const outcome = creating?.standing(ideaIdOf(one.intention)).outcome;
    const all = outcome?.outcome === 'created' ? outcome.notSet : (live.notSet[one.intention] ?? []);
    const left = all.filter((entry) => !isSet(entry, one, ideaOf(one.intention)));
    return left.length > 0 && recall(storage, key(one.intention)) === null ? left : [];
  };
  const putAway = ({ intention }: LiveFollowUp): void => {
    keep(storage, key(intention), 'yes');
    render((count) => count + 1);
  };
  return { notSetOf, putAway };
}

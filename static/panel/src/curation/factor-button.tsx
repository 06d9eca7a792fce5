import { useState } from 'react';
import { isAddedEvent } from '#core/additions/id-fits';
import { useAdditions } from '../additions-keeper';
import { newUuid } from '../new-uuid';
import { blankFactor } from '../factors/blank-factor';
import { factorWords as words } from '../words/factors';
import type { Curating } from './use-curating';

/**
 * Makes a contributing factor that rests on an event, in one step. Its statement waits for a person's own words: a
 * factor is read by all, what Jira says in a ticket by those only whom Jira shows it.
 */
export function FactorButton({ curating: { event, frame } }: { readonly curating: Curating }) {
  const { make, last, undo } = useAdditions();
  const [made, setMade] = useState(false);
  const issueId = isAddedEvent(event.id) ? null : (frame.ticketOf(event.source.issue)?.id ?? null);
  const body = { ...blankFactor, supports: [{ eventId: event.id, issueId }] };
  const onMake = (): void => {
    setMade(true);
    make([{ id: `factor:${newUuid()}`, about: 'factor', eventId: null, issueId: null, body }], words.done.made);
  };
  if (made && undo && last?.says === words.done.made)
    return (
      <button type="button" onClick={undo}>
        {words.undoMade}
      </button>
    );
  return (
    <button type="button" onClick={onMake}>
      {words.fromEvent}
    </button>
  );
}

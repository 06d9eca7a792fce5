import { isAddedEvent } from '#core/additions/id-fits';
import { useAdditions } from '../additions-keeper';
import { newIntention } from '../draft/intention';
import { blankFactor } from '../factors/blank-factor';
import { Icon } from '../parts/icon';
import { factorWords as words } from '../words/factors';
import type { Curating } from './use-curating';

/** As long as a statement may be read in one go. */
const MOST_LETTERS = 200;

/** Makes a contributing factor out of an event in one step: its words, and the event as evidence for it. */
export function FactorButton({ curating: { event, frame } }: { readonly curating: Curating }) {
  const { all, make } = useAdditions();
  const rests = all.some(
    (one) =>
      one.about === 'factor' &&
      [...(one.body?.supports ?? []), ...(one.body?.speaksAgainst ?? [])].some(
        (ref) => 'eventId' in ref && ref.eventId === event.id,
      ),
  );
  const issueId = isAddedEvent(event.id) ? null : (frame.ticketOf(event.source.issue)?.id ?? null);
  const statement = (event.text.trim().split('\n')[0] ?? '').slice(0, MOST_LETTERS);
  const body = { ...blankFactor, statement, supports: [{ eventId: event.id, issueId }] };
  return (
    <button
      type="button"
      onClick={() =>
        make([{ id: `factor:${newIntention()}`, about: 'factor', eventId: null, issueId: null, body }], words.done.made)
      }
    >
      {rests && <Icon name="check" />}
      {words.fromEvent}
    </button>
  );
}

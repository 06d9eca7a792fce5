import { Icon } from '../parts/icon';
import buttons from '../parts/small-buttons.module.css';
import { useAdditions } from '../additions-keeper';
import { CatchButton } from '../ideas/catch-button';
import { caughtAt } from '../ideas/caught-at';
import { addingWords } from '../words/adding';
import { curationWords } from '../words/curation';
import styles from './action-bar.module.css';
import { curationActions } from './editor';
import type { CurationAction } from './editor';
import { FactorButton } from './factor-button';
import type { Curating } from './use-curating';

type ActionBarProps = {
  readonly curating: Curating;
  readonly editing: CurationAction | null;
  readonly onEdit: (action: CurationAction) => void;
};

/** Everything that can be done with an event, in words: for whoever has no pointer to hover with. */
export function ActionBar({ curating, editing, onEdit }: ActionBarProps) {
  const { additions, event, frame, set } = curating;
  const { actions, pin, hide } = curationWords;
  const { byHand } = addingWords;
  const { all, make } = useAdditions();
  const found = all.find(({ id }) => id === event.id);
  const added = found?.about === 'event' ? found : null;
  const pinned = additions.pin !== undefined;
  return (
    <div className={`${buttons.buttons} ${styles.bar}`} role="group" aria-label={actions.label}>
      <button
        type="button"
        aria-pressed={pinned}
        onClick={() => set('pin', pinned ? null : {}, pinned ? pin.undone : pin.done)}
      >
        <Icon name={pinned ? 'check' : 'plus'} />
        {actions.pin}
      </button>
      {added && (
        <>
          <button type="button" aria-expanded={editing === 'event'} onClick={() => onEdit('event')}>
            {byHand.change}
          </button>
          <button
            type="button"
            onClick={() =>
              make([{ id: added.id, about: 'event', eventId: null, issueId: null, body: null }], byHand.undone)
            }
          >
            {byHand.remove}
          </button>
        </>
      )}
      {curationActions.map((action) =>
        action === 'hide' && additions.hide ? (
          <button key={action} type="button" onClick={() => set('hide', null, hide.undone)}>
            {actions.show}
          </button>
        ) : (
          <button key={action} type="button" aria-expanded={editing === action} onClick={() => onEdit(action)}>
            {actions[action]}
          </button>
        ),
      )}
      <FactorButton curating={curating} />
      <CatchButton {...caughtAt(event, frame)} />
      <CatchButton {...caughtAt(event, frame)} kind="signal" />
    </div>
  );
}

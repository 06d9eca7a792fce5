import { useAdditions } from '../additions-keeper';
import { curationWords } from '../words/curation';
import { Authorship } from './authorship';
import { ClashNote } from './clash-note';
import { DecisionCard } from './decision-card';
import styles from './decision-under.module.css';
import type { Curating } from './use-curating';

type DecisionUnderProps = {
  readonly curating: Curating;
  readonly onEdit: (action: 'perspective' | 'decision') => void;
};

/** The decision card under its row, with who wrote it and what can be done with it. */
export function DecisionUnder({ curating, onEdit }: DecisionUnderProps) {
  const { clashes } = useAdditions();
  const { additions, event, mayEdit, set } = curating;
  const { decision } = additions;
  const { actions, decision: says, perspective } = curationWords;
  if (!decision?.body) return null;
  const clash = clashes.find(({ mine }) => mine.id === decision.id);
  const foot = (
    <>
      {clash && <ClashNote clash={clash} />}
      <div className={styles.foot}>
        <Authorship addition={decision} />
        {additions.perspectives.length > 0 && (
          <span className={styles.views}>{perspective.count(additions.perspectives.length)}</span>
        )}
        {mayEdit && (
          <span className={styles.doings}>
            <button type="button" onClick={() => onEdit('perspective')}>
              {perspective.add}
            </button>
            <button type="button" aria-label={`${actions.edit}: ${says.title}`} onClick={() => onEdit('decision')}>
              {actions.edit}
            </button>
            <button
              type="button"
              aria-label={`${actions.remove}: ${says.title}`}
              onClick={() => set('decision', null, says.undone)}
            >
              {actions.remove}
            </button>
          </span>
        )}
      </div>
    </>
  );
  return (
    <DecisionCard
      decision={decision}
      at={event.at}
      onAdd={mayEdit ? () => onEdit('decision') : undefined}
      foot={foot}
    />
  );
}

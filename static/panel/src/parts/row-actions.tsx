import type { TimelineEvent } from '#contract';
import type { EventAdditions } from '#core/additions/by-event';
import { actionIcons, actionKeys, rowActions } from '../timeline/row-action';
import type { RowAction } from '../timeline/row-action';
import { readingWords } from '../words';
import { Icon } from './icon';
import styles from './row-actions.module.css';

type RowActionsProps = {
  readonly event: TimelineEvent;
  readonly additions: EventAdditions | undefined;
  readonly onAct: (event: TimelineEvent, action: RowAction) => void;
};

/** What can be done with an event, each by a press or by its key. */
export function RowActions({ event, additions, onAct }: RowActionsProps) {
  return (
    <div className={styles.actions} role="group" aria-label={readingWords.actionsOf}>
      {rowActions.map((action) => (
        <button
          key={action}
          type="button"
          className={styles.action}
          title={`${nameOf(action, additions)} (${actionKeys[action].toUpperCase()})`}
          aria-label={nameOf(action, additions)}
          aria-keyshortcuts={actionKeys[action].toUpperCase()}
          aria-pressed={action === 'pin' ? additions?.pin !== undefined : undefined}
          onClick={() => onAct(event, action)}
        >
          <Icon name={actionIcons[action]} />
        </button>
      ))}
    </div>
  );
}

function nameOf(action: RowAction, additions: EventAdditions | undefined): string {
  if (action === 'pin' && additions?.pin) return readingWords.unpin;
  if (action === 'hide' && additions?.hide) return readingWords.show;
  return readingWords.actions[action];
}

import type { TimelineEvent } from '#contract';
import type { TimelineFrame } from '../timeline/frame';
import { DecisionUnder } from './decision-under';
import styles from './under-row.module.css';
import { useCurating } from './use-curating';

type UnderRowProps = {
  readonly event: TimelineEvent;
  readonly frame: TimelineFrame;
  /** Opens the event's detail at that editor. */
  readonly onAct: (action: 'perspective' | 'decision') => void;
};

/** What stands under a row also while it is closed: the card of a decision. */
export function UnderRow({ event, frame, onAct }: UnderRowProps) {
  const curating = useCurating(event, frame);
  return (
    <div className={styles.under}>
      <DecisionUnder curating={curating} onEdit={onAct} />
    </div>
  );
}

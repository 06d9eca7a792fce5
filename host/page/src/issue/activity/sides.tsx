import Lozenge from '@atlaskit/lozenge';
import ArrowIcon from '@atlaskit/icon/core/arrow-right';
import { useTimes } from '../../parts/when';
import styles from './activity.module.css';
import type { Change } from './history-words';

/** What a field held before and what it holds since. */
export function Sides({ change }: { change: Change }) {
  return (
    <div className={styles.change}>
      <Side change={change} text={change.from} />
      <ArrowIcon label="to" color="var(--ds-icon-subtle)" size="small" />
      <Side change={change} text={change.to} />
    </div>
  );
}

function Side({ change, text }: { change: Change; text: string | null }) {
  const times = useTimes();
  if (text === null) return <span className={styles.subtle}>None</span>;
  switch (change.drawn) {
    case 'status':
      return <Lozenge>{text}</Lozenge>;
    case 'date':
      return <span>{times.date(text.slice(0, 10))}</span>;
    case 'long':
      // A long text may scroll: it takes the focus so that keys can scroll it too.
      return (
        <div className={styles.text} tabIndex={0} role="group" aria-label={`${change.field} text`}>
          {text}
        </div>
      );
    case 'plain':
      return <span>{text}</span>;
  }
}

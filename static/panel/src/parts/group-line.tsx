import type { Group } from '#core/timeline/fold';
import type { TimelineFrame } from '../timeline/frame';
import type { RowsHandlers } from '../timeline/use-rows';
import { readingWords } from '../words';
import styles from './event-row.module.css';
import { EventText } from './event-text';
import { Icon } from './icon';
import { RowTimes } from './row-times';

/** So many fields are named, and the rest not: the line is for scanning. */
const namedFields = 4;
const namedPeople = 2;

type GroupLineProps = {
  readonly group: Group;
  readonly frame: TimelineFrame;
  readonly open: boolean;
  readonly tabIndex: number;
  readonly on: RowsHandlers;
};

/** Events that do not stand out, as one line that opens in place. */
export function GroupLine({ group, frame, open, tabIndex, on }: GroupLineProps) {
  const [first, ...others] = group.tickets;
  const only = group.events.length === 1 ? group.events[0] : undefined;
  return (
    <div className={`${styles.row} ${styles.group}`} data-group-id={group.id} onFocus={() => on.setCurrent(group.id)}>
      <RowTimes at={group.events[0]?.at ?? ''} clock={frame.clock} />
      <Icon name="chevron" className={`${styles.icon} ${open ? styles.down : ''}`} />
      <button
        type="button"
        className={styles.text}
        data-row=""
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={() => on.toggle(group.id)}
      >
        {only ? (
          <EventText event={only} frame={frame} />
        ) : (
          <>
            {readingWords.group(group.counts, group.events.length)}
            <span className={styles.about}>{aboutWords(group, frame)}</span>
          </>
        )}
      </button>
      <span className={styles.key}>
        {first?.name} {others.length > 0 && readingWords.andMore(others.length)}
      </span>
    </div>
  );
}

/** `priority, labels, sprint, rank`; where no field was edited, who wrote, in the order they first did. */
function aboutWords({ counts, fields, events }: Group, frame: TimelineFrame): string {
  const kinds = Object.keys(counts).length > 2 ? readingWords.groupParts(counts) : [];
  const edited = fields.slice(0, namedFields).map(({ name }) => name.toLocaleLowerCase());
  if (edited.length > 0 || kinds.length > 0) return [...edited, ...kinds].slice(0, namedFields).join(', ');
  const people = [...new Set(events.flatMap((event) => frame.authorOf(event) ?? []))];
  const rest = people.length - namedPeople;
  return `${people.slice(0, namedPeople).join(', ')}${rest > 0 ? ` ${readingWords.andMore(rest)}` : ''}`;
}

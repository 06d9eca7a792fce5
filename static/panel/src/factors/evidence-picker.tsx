import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TimelineEvent } from '#contract';
import { standing } from '#core/additions/standing';
import { useAdditions } from '../additions-keeper';
import { TextField } from '../curation/text-field';
import { eventIcon } from '../timeline/event-icon';
import { Icon } from '../parts/icon';
import line from '../parts/event-line.module.css';
import { useSurface } from '../surface';
import { factorWords as words } from '../words/factors';
import styles from './evidence-picker.module.css';
import type { EvidenceList, Factors } from './use-factors';

type EvidencePickerProps = {
  readonly factors: Factors;
  readonly id: string;
  readonly list: EvidenceList;
  readonly onDone: () => void;
};

const MOST_SHOWN = 8;

/** Events of the timeline, found by their words; several can be picked. Escape closes it. */
export function EvidencePicker({ factors, id, list, onDone }: EvidencePickerProps) {
  const { clock } = useSurface();
  const [query, setQuery] = useState('');
  const found = useFound(factors, query);
  const cited = factors.additionOf(id)?.body?.[list] ?? [];
  const isCited = (event: TimelineEvent): boolean => cited.some((ref) => 'eventId' in ref && ref.eventId === event.id);
  const toggle = (event: TimelineEvent): void => {
    const at = cited.findIndex((ref) => 'eventId' in ref && ref.eventId === event.id);
    if (at < 0) factors.cite(id, list, event);
    else factors.uncite(id, list, at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <div className={styles.picker} onKeyDown={onKeyDown}>
      <TextField label={words.pickAsk} value={query} onType={setQuery} autoFocus />
      {found.length === 0 && <p className={styles.none}>{words.pickNone}</p>}
      <ul className={styles.rows}>
        {found.slice(0, MOST_SHOWN).map((event) => (
          <li key={event.id}>
            <button type="button" className={styles.row} aria-pressed={isCited(event)} onClick={() => toggle(event)}>
              <Icon name={isCited(event) ? 'check' : eventIcon(event)} />
              <span className={line.time}>{clock.utc(event.at)}</span>
              <span className={line.text}>{event.text.trim().split('\n')[0]}</span>
              <span className={line.key}>{event.source.issue}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.none}>{found.length > MOST_SHOWN && words.pickMost(MOST_SHOWN, found.length)}</p>
        <button type="button" className={styles.done} onClick={onDone}>
          {words.pickDone}
        </button>
      </div>
    </div>
  );
}

/** Every word of the query, anywhere in the event's text, time or ticket; with none, what stands out. */
function useFound({ events }: Factors, query: string): readonly TimelineEvent[] {
  const { clock } = useSurface();
  const { byEvent } = useAdditions();
  return useMemo(() => {
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    return events.filter((event) => {
      const { standsOut, hidden } = standing(event, byEvent.get(event.id));
      if (hidden || wanted.length === 0) return standsOut && !hidden;
      const told = `${event.source.issue} ${clock.utc(event.at)} ${event.text}`.toLowerCase();
      return wanted.every((word) => told.includes(word));
    });
  }, [events, byEvent, clock, query]);
}

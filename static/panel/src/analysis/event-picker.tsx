import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SectionId } from '#contract';
import { aboutEvent, type Question } from '#core/analysis/questions';
import { TextField } from '../curation/text-field';
import { analysisWords as words } from '../words/analysis';
import { EventRow } from './event-rows';
import styles from './event-rows.module.css';
import type { Review } from './use-review';

type EventPickerProps = {
  readonly review: Review;
  readonly id: SectionId;
  readonly onPick: (question: Question) => void;
  readonly onClose: () => void;
};

const MOST_SHOWN = 8;

/** Any event can be asked about: found by its words, those that stand out first. Escape closes it. */
export function EventPicker({ review, id, onPick, onClose }: EventPickerProps) {
  const [query, setQuery] = useState('');
  const found = useFound(review, query);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={styles.picker} onKeyDown={onKeyDown}>
      <TextField label={words.pickAsk} value={query} onType={setQuery} autoFocus />
      {found.length === 0 && <p className={styles.none}>{words.pickNone}</p>}
      <ul className={styles.rows}>
        {found.slice(0, MOST_SHOWN).map((event) => (
          <li key={event.id}>
            <EventRow
              {...{ review, event }}
              says={words.askAbout}
              onPress={() => onPick(aboutEvent(id, event, review.asking))}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p className={styles.none}>{words.pickMost(MOST_SHOWN, found.length)}</p>}
    </div>
  );
}

/** Every word of the query, anywhere in the event's text or key; with none, what stands out. */
function useFound({ events, frame }: Review, query: string) {
  return useMemo(() => {
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    return events.filter((event) => {
      const { standsOut, hidden } = frame.standingOf(event);
      if (hidden) return false;
      if (wanted.length === 0) return standsOut;
      const told = `${event.source.issue} ${frame.clock.utc(event.at)} ${event.text}`.toLowerCase();
      return wanted.every((word) => told.includes(word));
    });
  }, [events, frame, query]);
}

import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { EvidenceRef } from '#contract';
import { eventIcon } from '../timeline/event-icon';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { factorWords as words } from '../words/factors';
import styles from './evidence-of.module.css';
import { EvidencePicker } from './evidence-picker';
import type { EvidenceList, Factors } from './use-factors';

/** What a dragged event is known by. */
const DRAGGED = 'application/x-second-story-event';

type EvidenceOfProps = {
  readonly factors: Factors;
  readonly id: string;
  readonly list: EvidenceList;
  readonly onJump: (at: string) => void;
};

/** The events of one list, each to be opened in the timeline or taken away, and a way to pick more. */
export function EvidenceOf({ factors, id, list, onJump }: EvidenceOfProps) {
  const [picking, setPicking] = useState(false);
  const pick = useRef<HTMLButtonElement>(null);
  const refs = factors.additionOf(id)?.body?.[list] ?? [];
  const drop = useDropping(factors, id, list);
  const done = (): void => {
    setPicking(false);
    pick.current?.focus();
  };
  return (
    <div className={styles.evidence} {...drop}>
      <h4 className={styles.label}>{words[list]}</h4>
      {refs.length === 0 && <p className={styles.none}>{words[`${list}None`]}</p>}
      <ul className={styles.chips}>
        {refs.map((ref, at) => (
          <li key={'eventId' in ref ? ref.eventId : ref.withheld}>
            <Chip {...{ factors, cited: ref, onJump }} onRemove={() => factors.uncite(id, list, at)} />
          </li>
        ))}
        {factors.mayEdit && (
          <li>
            <button
              ref={pick}
              type="button"
              className={styles.pick}
              aria-label={words.pickFor[list]}
              aria-expanded={picking}
              onClick={() => setPicking(!picking)}
            >
              <Icon name="plus" />
              {words.pick}
            </button>
          </li>
        )}
      </ul>
      {picking && <EvidencePicker {...{ factors, id, list }} onDone={done} />}
    </div>
  );
}

type ChipProps = Pick<EvidenceOfProps, 'factors' | 'onJump'> & {
  readonly cited: EvidenceRef;
  readonly onRemove: () => void;
};

function Chip({ factors, cited: ref, onJump, onRemove }: ChipProps) {
  const { clock } = useSurface();
  const event = 'eventId' in ref ? factors.eventOf(ref.eventId) : undefined;
  const unseen = 'withheld' in ref ? words.withheld(1) : words.gone;
  const text = event ? (event.text.trim().split('\n')[0] ?? '') : unseen;
  return (
    <span className={styles.chip}>
      {event ? (
        <button
          type="button"
          className={styles.open}
          title={text}
          aria-label={words.open(clock.utc(event.at), text)}
          draggable={factors.mayEdit}
          onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, event.id)}
          onClick={() => onJump(event.at)}
        >
          <Icon name={eventIcon(event)} />
          <span>{clock.utc(event.at)}</span> {event.source.issue}
        </button>
      ) : (
        <span className={styles.unseen}>
          <Icon name="lock" />
          {unseen}
        </span>
      )}
      {factors.mayEdit && (
        <button type="button" className={styles.away} aria-label={words.takeAway(text)} onClick={onRemove}>
          <Icon name="cross" />
        </button>
      )}
    </span>
  );
}

/** An event can be dragged here from the other list. */
function useDropping(factors: Factors, id: string, list: EvidenceList) {
  if (!factors.mayEdit) return {};
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const dragged = factors.eventOf(event.dataTransfer.getData(DRAGGED));
      if (!dragged) return;
      event.preventDefault();
      factors.cite(id, list, dragged, true);
    },
  };
}

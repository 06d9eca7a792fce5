import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Timeline } from '#contract';
import { fineAbout } from '#core/conflicts/set-aside';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { fineWords } from '../words/conflicts';
import { sideWords } from '../words/picture';
import type { Ask } from './asks';
import { FineForm } from './fine-form';
import styles from './side-column.module.css';

type AsksPartProps = {
  readonly asks: readonly Ask[];
  readonly timeline: Timeline;
  readonly onJump: (at: string) => void;
  /** What was asked about before, and found fine. */
  readonly children?: ReactNode;
};

/** So many stand there at first. */
const FEW = 5;

/** What is worth asking about: each takes the reader to its moment. */
export function AsksPart({ asks, timeline, onJump, children }: AsksPartProps) {
  const [all, setAll] = useState(false);
  const shown = all ? asks : asks.slice(0, FEW);
  return (
    <section>
      <h3>{sideWords.asks}</h3>
      {asks.length === 0 && <p className={styles.second}>{sideWords.noAsks}</p>}
      <ul className={styles.asks}>
        {shown.map((ask) => (
          <AskItem key={ask.id} {...{ ask, timeline, onJump }} />
        ))}
      </ul>
      {asks.length > FEW && (
        <Action appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
          {all ? sideWords.fewer : sideWords.more(asks.length - FEW)}
        </Action>
      )}
      {children}
    </section>
  );
}

type AskItemProps = Pick<AsksPartProps, 'timeline' | 'onJump'> & { readonly ask: Ask };

function AskItem({ ask: { at, icon, title, detail, conflict }, timeline, onJump }: AskItemProps) {
  const { mayEdit, make } = useAdditions();
  const [saying, setSaying] = useState(false);
  const keep = (reason: string): void => {
    if (!conflict) return;
    const { id, eventId } = fineAbout(conflict);
    const issueId = eventId === null ? null : ticketOf(timeline, eventId);
    make([{ id, about: 'fine', eventId, issueId, body: { reason, at: conflict.at } }], fineWords.done);
  };
  return (
    <li>
      <button type="button" className={styles.ask} onClick={() => onJump(at)}>
        <Icon name={icon} />
        <span>
          <span className={styles.title}>{title}</span>
          {detail && <span className={styles.second}>{detail}</span>}
        </span>
      </button>
      {conflict && mayEdit && !saying && (
        <button
          type="button"
          className={styles.fine}
          aria-label={fineWords.fineOf(title)}
          onClick={() => setSaying(true)}
        >
          {fineWords.fine}
        </button>
      )}
      {saying && conflict && <FineForm of={fineAbout(conflict).id} onKeep={keep} onClose={() => setSaying(false)} />}
    </li>
  );
}

/** The ticket an event belongs to; what people added belongs to the incident. */
function ticketOf({ events, tickets }: Timeline, eventId: string): string | null {
  const issue = events.find(({ id }) => id === eventId)?.source.issue;
  return (tickets.find(({ key }) => key === issue) ?? tickets[0])?.id ?? null;
}

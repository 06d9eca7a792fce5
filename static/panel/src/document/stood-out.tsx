import { useMemo, useState } from 'react';
import type { DocumentEvent, PostmortemDocument } from '#core/document/document';
import { mostTelling } from '#core/document/most-telling';
import { difficultyTitles } from '#core/document/titles';
import { JiraLink } from '../parts/jira-link';
import { dayWords } from '../picture/day-words';
import { useSurface } from '../surface';
import type { ClockFace } from '../time/clock-face';
import { ticketAddress } from '../timeline/jira-address';
import { usePrinting } from '../use-printing';
import { documentWords as words } from '../words/document';
import styles from './stood-out.module.css';

/** A page holds so many; the others are asked for. On paper all of them stand. */
const FIRST = 14;

type StoodOutProps = { readonly document: PostmortemDocument; readonly onJump: (at: string) => void };

/** What stood out, a line an event, and where all the others are. */
export function StoodOut({ document, onJump }: StoodOutProps) {
  const { events, counts } = document;
  const { clock } = useSurface();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const told = useMemo(() => mostTelling(document, FIRST), [document]);
  const shown = all || printing ? events : told;
  return (
    <section className={styles.part}>
      <h3>{words.stoodOut}</h3>
      {events.length === 0 && <p>{words.stoodOutNone}</p>}
      <ol className={styles.list}>
        {shown.map((event, at) => (
          <Row key={`${event.at} ${event.text}`} {...{ event, clock, onJump }} day={dayBefore(shown, at, clock)} />
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words.allEvents(events.length)}
        </button>
      )}
      <p className={styles.counts}>{words.counts(counts, shown.length)}</p>
    </section>
  );
}

/** The day, where it is another one than the row's before. */
function dayBefore(events: readonly DocumentEvent[], at: number, clock: ClockFace): string | null {
  const [event, last] = [events[at], events[at - 1]];
  if (!event) return null;
  const day = dayWords(event.at, clock);
  return last && dayWords(last.at, clock) === day ? null : day;
}

type RowProps = {
  readonly event: DocumentEvent;
  readonly clock: ClockFace;
  readonly day: string | null;
  readonly onJump: (at: string) => void;
};

function Row({ event: { at, text, ticket, hard }, clock, day, onJump }: RowProps) {
  const { reader } = useSurface();
  return (
    <>
      {day !== null && <li className={styles.day}>{day}</li>}
      <li className={styles.row}>
        <button type="button" className={styles.time} onClick={() => onJump(at)}>
          <time dateTime={at}>{clock.utc(at)}</time>
        </button>
        <span>
          {firstLine(text)}
          {hard && <span className={styles.hard}>{words.hard(difficultyTitles[hard.difficulty], hard.text)}</span>}
        </span>
        <JiraLink href={ticketAddress(reader.siteUrl, ticket)} className={styles.key}>
          {ticket}
        </JiraLink>
      </li>
    </>
  );
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

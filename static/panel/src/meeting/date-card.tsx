import { useState } from 'react';
import type { Meeting as Dated } from '#contract';
import { calendarFile, calendarLink, webCalendars } from '#core/meeting/calendar-file';
import { pointQuestion } from '#core/meeting/point-question';
import { sendingOf } from '#core/meeting/sending';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';
import { NotDoneNote } from '../review/not-done-note';
import { useChanging } from '../review/use-changing';
import { useSurface } from '../surface';
import { meetingWords } from '../words/meeting';
import { DateForm } from './date-form';
import styles from './meeting.module.css';
import { MeetingWhen } from './meeting-when';
import type { Meeting } from './use-meeting';

const words = meetingWords.date;

/** When people meet, the ways into a calendar, and whether it was sent in advance. */
export function DateCard({ meeting }: { readonly meeting: Meeting }) {
  const { life, mayEdit } = meeting;
  const changing = useChanging();
  const [open, setOpen] = useState(false);
  const dated = life?.meeting ?? null;
  const keep = async (next: Dated): Promise<void> => {
    if (await changing.change({ meeting: next }, words.said)) setOpen(false);
  };
  return (
    <section className={styles.card} aria-labelledby="meeting-date">
      <h3 id="meeting-date">{words.heading}</h3>
      {!life && <p className={styles.subtle}>{words.needsReview}</p>}
      {life && !dated && !open && <p className={styles.subtle}>{meetingWords.none}</p>}
      {dated && !open && <MeetingWhen dated={dated} />}
      {dated && !open && <Calendars meeting={meeting} dated={dated} />}
      {dated && !open && <SentLine {...{ meeting, dated, changing }} />}
      {mayEdit && life && !open && (
        <div className={styles.actions}>
          <Button spacing="compact" onClick={() => setOpen(true)}>
            {dated ? words.change : words.set}
          </Button>
        </div>
      )}
      {open && (
        <DateForm
          meeting={dated}
          busy={changing.busy}
          onKeep={(next) => void keep(next)}
          onClose={() => {
            setOpen(false);
            changing.forget();
          }}
        />
      )}
      <NotDoneNote notDone={changing.notDone} />
    </section>
  );
}

type DatedProps = { readonly meeting: Meeting; readonly dated: Dated };

/** A file for any calendar, and links for those on the web. */
function Calendars({ meeting, dated }: DatedProps) {
  const { reader } = useSurface();
  const { life, points, review } = meeting;
  const url = `${reader.siteUrl}/browse/${reader.issueKey}`;
  const entry = { at: dated.at, minutes: dated.minutes, summary: words.summary(reader.issueKey), url };
  const save = (): void => {
    const agenda = points.map((point) => `${point.minutes} min: ${pointQuestion(point, review.asking.tell)}`);
    const file = calendarFile({
      ...entry,
      uid: `${reader.issueId}-review@${reader.siteUrl.replace(/^https?:\/\//, '')}`,
      sequence: life?.revision ?? 0,
      stamp: new Date(meeting.now).toISOString(),
      description: words.body(agenda),
    });
    saveFile(file, words.fileName(reader.issueKey), 'text/calendar');
  };
  return (
    <>
      <div className={styles.actions}>
        <Button spacing="compact" onClick={save}>
          {words.ics}
        </Button>
        {webCalendars.map((calendar) => (
          <a
            key={calendar}
            href={calendarLink(calendar, { ...entry, description: words.bodyShort })}
            target="_blank"
            rel="noreferrer"
          >
            {words.links[calendar]}
          </a>
        ))}
      </div>
      <p className={styles.small}>{words.linkHint}</p>
    </>
  );
}

/** Whether people have had a day to read it (S3-55). */
function SentLine({ meeting, dated, changing }: DatedProps & { readonly changing: ReturnType<typeof useChanging> }) {
  const { clock } = useSurface();
  const { state, by } = sendingOf(dated, meeting.now);
  const day = `${clock.exactUtc(by).slice(0, -3)} UTC`;
  const mark = (sentAt: string | null): void =>
    void changing.change(
      { meeting: { ...dated, sentAt } },
      sentAt === null ? meetingWords.sent.saidBack : meetingWords.sent.said,
    );
  return (
    <div className={styles.sent}>
      <p className={state === 'late' || state === 'sentLate' ? styles.warned : styles.subtle}>
        {meetingWords.sending[state](day)}
      </p>
      {meeting.mayEdit && (
        <Button
          spacing="compact"
          appearance="subtle"
          isDisabled={changing.busy}
          onClick={() => mark(dated.sentAt === null ? new Date(meeting.now).toISOString() : null)}
        >
          {dated.sentAt === null ? meetingWords.sent.mark : meetingWords.sent.back}
        </Button>
      )}
    </div>
  );
}

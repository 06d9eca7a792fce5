import { useState } from 'react';
import { meetingMinutes, type Meeting } from '#contract';
import { FieldFrame } from '../curation/field-frame';
import { isZone, momentOf, wallTimeOf } from '../curation/wall-time';
import { ZoneField } from '../curation/zone-field';
import { Button } from '../parts/button';
import { useSurface } from '../surface';
import { meetingWords } from '../words/meeting';
import styles from './meeting.module.css';

const words = meetingWords.date;

type DateFormProps = {
  readonly meeting: Meeting | null;
  readonly busy: boolean;
  readonly onKeep: (meeting: Meeting) => void;
  readonly onClose: () => void;
};

/** When people meet, as the clocks of a zone show it. A meeting that moves was not sent with its new date yet. */
export function DateForm({ meeting, busy, onKeep, onClose }: DateFormProps) {
  const { clock } = useSurface();
  const was = meeting && wallTimeOf(meeting.at, clock.zone);
  const [date, setDate] = useState(was?.date ?? '');
  const [time, setTime] = useState(was?.time.slice(0, 5) ?? '');
  const [zone, setZone] = useState(clock.zone);
  const [minutes, setMinutes] = useState(`${meeting?.minutes ?? meetingMinutes.usual}`);
  const [asked, setAsked] = useState(false);
  const moment = momentOf({ date, time, zone, which: was?.which ?? 'first' });
  const length = Number(minutes);
  const fits = Number.isInteger(length) && length >= meetingMinutes.least && length <= meetingMinutes.most;
  const keep = (): void => {
    if (!moment || !fits) return setAsked(true);
    const sentAt = meeting?.at === moment.at ? meeting.sentAt : null;
    onKeep({ at: moment.at, minutes: length, sentAt });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className={styles.fields}>
        <FieldFrame label={words.day} fault={asked && !moment ? words.missing : null}>
          {(field) => <input {...field} type="date" value={date} autoFocus onChange={(e) => setDate(e.target.value)} />}
        </FieldFrame>
        <FieldFrame label={words.time} hint={moment?.odd === 'skipped' ? words.skipped : undefined}>
          {(field) => <input {...field} type="time" value={time} onChange={(event) => setTime(event.target.value)} />}
        </FieldFrame>
        <ZoneField label={words.zone} zone={zone} onZone={setZone} fault={isZone(zone) ? null : words.zoneUnknown} />
        <FieldFrame
          label={words.length}
          fault={asked && !fits ? words.lengthOff(meetingMinutes.least, meetingMinutes.most) : null}
        >
          {(field) => (
            <input
              {...field}
              type="number"
              min={meetingMinutes.least}
              max={meetingMinutes.most}
              step={5}
              value={minutes}
              onChange={(event) => setMinutes(event.target.value)}
            />
          )}
        </FieldFrame>
      </div>
      <div className={styles.actions}>
        <Button type="submit" isDisabled={busy}>
          {words.keep}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

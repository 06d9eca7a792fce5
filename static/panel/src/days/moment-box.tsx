import { useState } from 'react';
import type { Day } from '#core/follow-ups/calendar-day';
import input from '../curation/form.module.css';
import { Field } from '../parts/field';
import { useSurface } from '../surface';
import { fromWallTime, toWallTime } from '../time/wall-time';
import { dayWords as words } from '../words/days';
import { DayField } from './day-field';
import styles from './moment-box.module.css';

type MomentBoxProps = {
  readonly inputId: string;
  readonly label: string;
  /** ISO 8601, UTC; '' where none is said. */
  readonly at: string;
  readonly today: Day;
  readonly hint: string;
  readonly fault: string | null;
  readonly required: boolean;
  readonly onAnswer: (at: string) => void;
};

const clockTime = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A day and a time of day in the reader's zone, kept as an instant once both are said. */
export function MomentBox({ inputId, label, at, today, hint, fault, required, onAnswer }: MomentBoxProps) {
  const { clock } = useSurface();
  const [first] = useState(() => (at === '' ? '' : toWallTime(at, clock.zone)));
  const [day, setDay] = useState<string>(first.slice(0, 10));
  const [time, setTime] = useState(first.slice(11, 16));
  const [unclear, setUnclear] = useState<string | null>(null);
  const tell = (nextDay: string, nextTime: string): void => {
    const [, hour = '', minute = ''] = clockTime.exec(nextTime.trim()) ?? [];
    const said = nextDay !== '' && hour !== '';
    onAnswer(said ? (fromWallTime(`${nextDay}T${hour.padStart(2, '0')}:${minute}:00`, clock.zone) ?? '') : '');
  };
  const onDay = (next: string): void => {
    setDay(next);
    tell(next, time);
  };
  return (
    <Field id={inputId} label={label} hint={hint} fault={unclear ?? fault} required={required}>
      <div className={styles.two}>
        <DayField {...{ inputId, label, day, today }} onType={onDay} onChoose={onDay} onFault={setUnclear} />
        <input
          className={input.input}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${label}: ${words.time}`}
          aria-describedby={`${inputId}-help`}
          placeholder={words.timePlaceholder}
          value={time}
          onChange={({ target }) => {
            setTime(target.value);
            setUnclear(null);
            tell(day, target.value);
          }}
          onBlur={() => setUnclear(time.trim() === '' || clockTime.test(time.trim()) ? null : words.timeFault)}
        />
      </div>
    </Field>
  );
}

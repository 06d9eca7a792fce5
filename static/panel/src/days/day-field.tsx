import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Day } from '#core/follow-ups/calendar-day';
import { typedDay } from '#core/follow-ups/typed-day';
import input from '../curation/form.module.css';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { dayWords as words } from '../words/days';
import styles from './day-field.module.css';
import { MonthCalendar } from './month-calendar';

type DayFieldProps = {
  readonly inputId: string;
  readonly label: string;
  /** '' where none is said. */
  readonly day: string;
  /** The reader's own calendar day. */
  readonly today: Day;
  /** A day as soon as what is typed says one; '' where the field is empty. */
  readonly onType: (day: string) => void;
  /** A day of the calendar. */
  readonly onChoose: (day: Day) => void;
  /** Told what is unclear in what stands there; null once it is not. */
  readonly onFault: (fault: string | null) => void;
};

/** A day, shown in words and typed as people write it, or chosen in a calendar: no browser's own order of numbers. */
export function DayField({ inputId, label, day, today, onType, onChoose, onFault }: DayFieldProps) {
  const { clock } = useSurface();
  const said = day === '' ? '' : clock.utcDay(`${day}T12:00:00.000Z`);
  // What is being typed, or could not be understood; null while the day itself stands there.
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const type = (text: string): void => {
    setTyped(text);
    onFault(null);
    const found = typedDay(text, today);
    if (found.is === 'day') onType(found.day);
    if (found.is === 'none') onType('');
  };
  const rest = (): void => {
    if (typed === null) return;
    const found = typedDay(typed, today);
    if (found.is === 'day' || found.is === 'none') setTyped(null);
    else onFault(words.fault(found.is));
  };
  const close = (): void => {
    setOpen(false);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target === field.current) rest();
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div
      className={styles.frame}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={field}
        id={inputId}
        className={input.input}
        type="text"
        autoComplete="off"
        aria-describedby={`${inputId}-help`}
        placeholder={words.placeholder}
        value={typed ?? said}
        onChange={({ target }) => type(target.value)}
        onBlur={rest}
      />
      <button
        type="button"
        className={styles.button}
        aria-label={words.open(label)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="calendar" />
      </button>
      {open && (
        <MonthCalendar
          {...{ label, today }}
          chosen={day}
          onChoose={(chosen) => {
            setTyped(null);
            onFault(null);
            onChoose(chosen);
            close();
          }}
        />
      )}
    </div>
  );
}

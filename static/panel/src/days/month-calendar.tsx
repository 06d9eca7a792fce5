import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Day } from '#core/follow-ups/calendar-day';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { dayWords as words } from '../words/days';
import styles from './month-calendar.module.css';
import { addMonths, dayAfterKey, inMonth, monthOf, weeksOf } from './weeks';

type MonthCalendarProps = {
  readonly label: string;
  /** The day that stands there; '' where none does. */
  readonly chosen: string;
  readonly today: Day;
  readonly onChoose: (day: Day) => void;
};

/** A month, a day of which is chosen by mouse or arrow keys. It takes the focus as it opens. */
export function MonthCalendar({ label, chosen, today, onChoose }: MonthCalendarProps) {
  const [at, setAt] = useState<Day>(chosen || today);
  const [moved, setMoved] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const month = monthOf(at);
  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [moved]);
  const turn = (count: number): void => setAt(inMonth(at, addMonths(month, count)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = dayAfterKey(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    setMoved((count) => count + 1);
  };
  const name = `${words.months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
  return (
    <div className={styles.calendar} role="group" aria-label={words.calendar(label)}>
      <div className={styles.head}>
        <button type="button" className={styles.turn} aria-label={words.earlier} onClick={() => turn(-1)}>
          <Icon name="chevron" className={styles.back} />
        </button>
        <span aria-live="polite">{name}</span>
        <button type="button" className={styles.turn} aria-label={words.later} onClick={() => turn(1)}>
          <Icon name="chevron" />
        </button>
      </div>
      <div ref={grid} role="grid" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
        <div role="row" className={styles.week}>
          {words.weekdays.map(({ short, name: whole }) => (
            <span key={short} role="columnheader" aria-label={whole}>
              {short}
            </span>
          ))}
        </div>
        {weeksOf(month).map((week) => (
          <div key={week.find((day) => day !== null)} role="row" className={styles.week}>
            {week.map((day, weekday) => (
              <span key={words.weekdays[weekday]?.short} role="gridcell" aria-selected={day !== null && day === chosen}>
                {day && (
                  <DayButton {...{ day, today }} isAt={day === at} isChosen={day === chosen} onChoose={onChoose} />
                )}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

type DayButtonProps = {
  readonly day: Day;
  readonly today: Day;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (day: Day) => void;
};

function DayButton({ day, today, isAt, isChosen, onChoose }: DayButtonProps) {
  const { clock } = useSurface();
  const said = clock.utcDay(`${day}T12:00:00.000Z`);
  return (
    <button
      type="button"
      className={styles.day}
      tabIndex={isAt ? 0 : -1}
      aria-label={day === today ? `${said}, ${words.today}` : said}
      aria-current={day === today ? 'date' : undefined}
      data-chosen={isChosen}
      onClick={() => onChoose(day)}
    >
      {Number(day.slice(-2))}
    </button>
  );
}

import { useId, useRef, useState } from 'react';
import { DayBox } from '../days/day-box';
import { Button } from '../parts/button';
import { useSurface } from '../surface';
import { inJiraWords as words } from '../words/in-jira';
import type { ChoiceProps } from './change-panel';
import styles from './change-panel.module.css';
import { dayWords } from './days';

/** A day, or none. */
export function DueChoice({ rows, today, onChoose }: ChoiceProps) {
  const { clock } = useSurface();
  const [day, setDay] = useState(rows.length === 1 ? (rows[0]?.due ?? '') : '');
  // What Enter sets is what stands there by then, whether it was rendered or not.
  const latest = useRef(day);
  const inputId = useId();
  const say = (next: string): void => {
    latest.current = next;
    setDay(next);
  };
  const set = (): void => {
    const due = latest.current;
    if (due !== '') onChoose({ due }, words.became.duedate(dayWords(due, clock, due)));
  };
  return (
    <form
      className={styles.due}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <div className={styles.day}>
        <DayBox {...{ inputId, day, today }} label={words.day} onType={say} onChoose={say} />
      </div>
      <div className={styles.sets}>
        <Button type="submit" isDisabled={day === ''}>
          {words.set}
        </Button>
        <Button appearance="subtle" onClick={() => onChoose({ due: null }, words.became.duedate(words.noDayNow))}>
          {words.noDay}
        </Button>
      </div>
    </form>
  );
}

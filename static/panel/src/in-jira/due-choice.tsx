import { useState } from 'react';
import { Button } from '../parts/button';
import { useSurface } from '../surface';
import { inJiraWords as words } from '../words/in-jira';
import type { ChoiceProps } from './change-panel';
import { dayWords } from './days';
import styles from './in-jira.module.css';

/** A day, or none. */
export function DueChoice({ rows, label, onChoose }: ChoiceProps) {
  const { clock } = useSurface();
  const [day, setDay] = useState(rows.length === 1 ? (rows[0]?.due ?? '') : '');
  const set = (): void => {
    if (day !== '') onChoose({ due: day }, words.became.duedate(dayWords(day, clock, day)));
  };
  return (
    <form
      className={styles.due}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <input
        type="date"
        className={styles.day}
        aria-label={label}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit" isDisabled={day === ''}>
        {words.set}
      </Button>
      <Button appearance="subtle" onClick={() => onChoose({ due: null }, words.became.duedate(words.noDayNow))}>
        {words.noDay}
      </Button>
    </form>
  );
}

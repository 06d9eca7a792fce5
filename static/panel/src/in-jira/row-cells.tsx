import type { LiveFollowUp } from '#contract';
import { daysOver } from '#core/follow-ups/after/days-over';
import { Face } from '../parts/face';
import hidden from '../parts/hidden.module.css';
import { Icon } from '../parts/icon';
import { PriorityIcon } from '../parts/priority-icon';
import { useSurface } from '../surface';
import { inJiraWords as words } from '../words/in-jira';
import { dayWords } from './days';
import { type CellTools, ValueCell } from './value-cell';
import styles from './value-cell.module.css';

type CellProps = CellTools & { readonly one: LiveFollowUp };

/** A face where there is little room; the name beside it where there is more. */
export function OwnerCell({ one, ...tools }: CellProps) {
  const { owner } = one;
  const name = owner?.name ?? words.nobody;
  return (
    <ValueCell {...tools} one={one} field="assignee" className={styles.owner} says={words.owner(name)}>
      {owner ? <Face person={owner} /> : <Icon name="person" className={styles.nobody} />}
      <span className={hidden.hidden}>{words.owner(name)}</span>
      <span className={styles.words} aria-hidden="true">
        {name}
      </span>
    </ValueCell>
  );
}

export function PriorityCell({ one, ...tools }: CellProps) {
  const name = one.priority?.name ?? words.noPriority;
  return (
    <ValueCell {...tools} one={one} field="priority" className={styles.priority} says={words.priority(name)}>
      <PriorityIcon id={one.priority?.id ?? ''} />
      <span className={hidden.hidden}>{words.priority(name)}</span>
      <span className={styles.words} aria-hidden="true">
        {name}
      </span>
    </ValueCell>
  );
}

/** @param today the reader's own calendar day */
export function DueCell({ one, today, ...tools }: CellProps & { readonly today: string }) {
  const { clock } = useSurface();
  const over = daysOver(one, today);
  const day = one.due === null ? words.noDue : dayWords(one.due, clock, today);
  const says = over > 0 ? `${day}, ${words.over(over)}` : day;
  return (
    <ValueCell {...tools} one={one} field="duedate" className={styles.due} says={says}>
      <span className={one.due === null ? styles.none : styles.day}>{day}</span>
      {over > 0 && (
        <span className={styles.over} data-over={over}>
          <Icon name="clock" />
          {words.over(over)}
        </span>
      )}
    </ValueCell>
  );
}

export function SprintCell({ one, ...tools }: CellProps) {
  const name = one.sprint?.name ?? words.backlog;
  return (
    <ValueCell {...tools} one={one} field="sprint" className={styles.sprint} says={name}>
      <span className={one.sprint ? styles.named : styles.none}>{name}</span>
    </ValueCell>
  );
}

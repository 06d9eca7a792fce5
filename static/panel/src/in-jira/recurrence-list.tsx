import { useId } from 'react';
import type { Recurrence } from '#contract';
import { Icon } from '../parts/icon';
import { JiraLink } from '../parts/jira-link';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { workedWords as words } from '../words/in-jira';
import styles from './worked.module.css';

/** Where much the same contributed again since it was closed, as far as this reader may see those incidents. */
export function RecurrenceList({ recurrences }: { readonly recurrences: readonly Recurrence[] }) {
  const { clock, reader } = useSurface();
  const id = useId();
  if (recurrences.length === 0) return null;
  return (
    <div className={styles.again}>
      <p id={id} className={styles.since}>
        <Icon name="refresh" />
        {words.again(recurrences.length)}
      </p>
      <ul aria-labelledby={id}>
        {recurrences.map(({ incident, factor }) => (
          <li key={`${incident.id}:${factor.text}`} data-again={incident.key}>
            <JiraLink href={ticketAddress(reader.siteUrl, incident.key)}>{incident.key}</JiraLink>
            {`, ${clock.utcDay(incident.createdAt)}: ${factor.text}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

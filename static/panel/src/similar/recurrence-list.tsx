import type { Recurrence } from '#contract';
import { JiraLink } from '../parts/jira-link';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { similarWords as words } from '../words/similar';
import { MarkedWords } from './marked-words';
import styles from './similar.module.css';

type RecurrenceListProps = {
  readonly of: readonly Recurrence[];
  /** When the follow-up was closed, ISO 8601, UTC: what came back before that says nothing about it. */
  readonly since: string | null;
};

/** Later incidents in which a factor has come back that a follow-up addresses. Nothing where there are none. */
export function RecurrenceList({ of, since }: RecurrenceListProps) {
  const { reader, clock } = useSurface();
  const shown = of.filter(({ incident }) => since === null || incident.createdAt > since);
  if (shown.length === 0) return null;
  return (
    <div className={styles.part}>
      <p className={styles.heading}>{words.recurrences(shown.length)}</p>
      <ul className={styles.list}>
        {shown.map(({ incident, factor }) => (
          <li key={incident.id} className={styles.item}>
            <p className={styles.what}>
              <MarkedWords of={factor} />
            </p>
            <p className={styles.facts}>
              <JiraLink href={ticketAddress(reader.siteUrl, incident.key)}>
                {words.pastOf(incident.key, incident.summary)}
              </JiraLink>
              <span>{clock.exactLocal(incident.createdAt)}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

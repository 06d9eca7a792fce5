import type { PostmortemDocument } from '#core/document/document';
import { JiraLink } from '../parts/jira-link';
import { Lozenge } from '../parts/lozenge';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { documentWords as words } from '../words/document';
import styles from './lists-view.module.css';

/** What is being done about it, with its status in Jira now. */
export function FollowUpsView({ followUps }: Pick<PostmortemDocument, 'followUps'>) {
  const { clock, reader } = useSurface();
  if (followUps.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.followUps}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.table.what}</th>
            <th scope="col">{words.table.status}</th>
            <th scope="col">{words.table.owner}</th>
            <th scope="col">{words.table.due}</th>
          </tr>
        </thead>
        <tbody>
          {followUps.map(({ what, key, status, owner, due }) => (
            <tr key={key ?? what}>
              <td>
                {what} {key && <JiraLink href={ticketAddress(reader.siteUrl, key)}>{key}</JiraLink>}
              </td>
              <td>{status ? <Lozenge {...status} /> : words.notInJira}</td>
              <td>{owner ?? words.nobody}</td>
              <td>{due ? clock.utcDay(`${due}T12:00:00.000Z`) : words.noDate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was thought of and not taken, with the reason (S0-38, S2-25). */
export function DeclinedList({ declined }: Pick<PostmortemDocument, 'declined'>) {
  if (declined.length === 0) return null;
  return (
    <section className={styles.small}>
      <h3>{words.declined}</h3>
      <ul>
        {declined.map(({ what, because }) => (
          <li key={what}>
            {ended(what)} <span>{words.declinedBecause(because)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A line that another follows ends in a sign of its own. */
const ended = (what: string): string => (/[.!?…]$/u.test(what.trim()) ? what : `${what.trim()}.`);

export function GlossaryList({ glossary }: Pick<PostmortemDocument, 'glossary'>) {
  if (glossary.length === 0) return null;
  return (
    <section className={styles.small}>
      <h3>{words.glossary}</h3>
      <dl>
        {glossary.map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

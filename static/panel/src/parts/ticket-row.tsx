import Button from '@atlaskit/button/new';
import type { Ticket } from '#contract';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { counted, detailWords } from '../words';
import { Icon } from './icon';
import { JiraLink } from './jira-link';
import { Lozenge } from './lozenge';
import { RemoteLinks } from './remote-links';
import styles from './tickets.module.css';

type TicketRowProps = {
  readonly ticket: Ticket;
  readonly events: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
};

/** One ticket. Opened, it shows its links to other places: Jira gives those one ticket at a time. */
export function TicketRow({ ticket, events, open, onToggle, onOnly }: TicketRowProps) {
  const { reader } = useSurface();
  return (
    <li className={styles.ticket}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={onToggle}>
        <Icon name="chevron" className={open ? styles.down : styles.right} />
        <span className={styles.summary}>{ticket.summary}</span>
      </button>
      <JiraLink href={ticketAddress(reader.siteUrl, ticket.key)} className={styles.key}>
        {ticket.key}
      </JiraLink>
      <p className={styles.facts}>
        <Lozenge {...ticket.status} />
        <span>{`${ticket.relation ?? detailWords.incident} · ${counted(events, 'event')}`}</span>
      </p>
      {open && (
        <div className={styles.body}>
          {ticket.relation !== null && <RemoteLinks ticket={ticket} />}
          <Button spacing="compact" onClick={onOnly}>
            {detailWords.showOnly}
          </Button>
        </div>
      )}
    </li>
  );
}

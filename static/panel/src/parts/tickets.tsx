import { useMemo, useState } from 'react';
import type { Timeline } from '#contract';
import { detailWords } from '../words';
import { TicketRow } from './ticket-row';
import styles from './tickets.module.css';

type TicketsProps = { readonly timeline: Timeline; readonly onOnly: (ticket: string) => void };

/** The tickets behind the timeline: how each is linked, how much it gave, and when opened where it leads. */
export function Tickets({ timeline, onOnly }: TicketsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const counts = useMemo(() => countByTicket(timeline), [timeline]);
  return (
    <section className={styles.tickets} aria-labelledby="tickets-heading">
      <h2 id="tickets-heading">{detailWords.tickets}</h2>
      <ul>
        {timeline.tickets.map((ticket) => (
          <TicketRow
            key={ticket.id}
            ticket={ticket}
            events={counts.get(ticket.key) ?? 0}
            open={open === ticket.id}
            onToggle={() => setOpen(open === ticket.id ? null : ticket.id)}
            onOnly={() => onOnly(ticket.key)}
          />
        ))}
      </ul>
    </section>
  );
}

function countByTicket({ events }: Timeline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of events) counts.set(source.issue, (counts.get(source.issue) ?? 0) + 1);
  return counts;
}

import type { Ticket } from '#contract';
import type { Filter } from '../timeline/matching';
import { timelineWords } from '../words';
import { Action } from './action';
import hidden from './hidden.module.css';
import { Icon } from './icon';
import styles from './tool-row.module.css';

type ToolRowProps = {
  readonly filter: Filter;
  readonly tickets: readonly Ticket[];
  readonly busy: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onRefresh: () => void;
};

/** Find an event, keep to one ticket, read again. */
export function ToolRow({ filter, tickets, busy, onFilter, onRefresh }: ToolRowProps) {
  return (
    <div className={styles.tools} role="search">
      <label className={styles.search}>
        <Icon name="search" className={styles.glass} />
        <span className={hidden.hidden}>{timelineWords.search}</span>
        <input
          type="search"
          value={filter.query}
          placeholder={timelineWords.search}
          onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        />
      </label>
      {tickets.length > 1 && (
        <label className={styles.ticket}>
          <span className={hidden.hidden}>{timelineWords.fromTicket}</span>
          <select value={filter.ticket} onChange={(event) => onFilter({ ...filter, ticket: event.target.value })}>
            <option value="">{timelineWords.allTickets}</option>
            {tickets.map((ticket) => (
              <option key={ticket.id} value={ticket.key}>
                {ticket.key}
              </option>
            ))}
          </select>
          <Icon name="chevron" className={styles.arrow} />
        </label>
      )}
      <span className={styles.space} />
      <Action appearance="subtle" iconBefore={RefreshIcon} onClick={onRefresh} isDisabled={busy}>
        {timelineWords.refresh}
      </Action>
    </div>
  );
}

function RefreshIcon() {
  return <Icon name="refresh" />;
}

import type { Ticket } from '#contract';
import { recovery } from '../recovery';
import { useReply } from '../use-reply';
import { detailWords } from '../words';
import { ProblemNote } from './problem-note';
import styles from './tickets.module.css';

/** A linked ticket's links to other places, read when it is opened. */
export function RemoteLinks({ ticket }: { readonly ticket: Ticket }) {
  const { reply, tries, again } = useReply('readRemoteLinks', { issueId: ticket.id });
  if (!reply) return <p className={styles.quiet}>{detailWords.readingLinks}</p>;
  if (!reply.ok) {
    const next = recovery(reply.problem, tries);
    return <ProblemNote problem={reply.problem} doing="reading" recovery={next} tries={tries} onRetry={again} />;
  }
  if (reply.value.length === 0) return <p className={styles.quiet}>{detailWords.noLinks}</p>;
  return (
    <ul className={styles.links} aria-label={detailWords.linksOf(ticket.key)}>
      {reply.value
        .filter((link) => /^https?:/i.test(link.url))
        .map((link) => (
          <li key={link.id}>
            <a href={link.url} target="_blank" rel="noreferrer">
              {link.title}
            </a>
            {link.application && <span>{link.application}</span>}
          </li>
        ))}
    </ul>
  );
}

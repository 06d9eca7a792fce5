import type { TimelineEvent } from '#contract';
import type { TimelineFrame } from '../timeline/frame';
import { sourceWords } from '../timeline/frame';
import { eventAddress } from '../timeline/jira-address';
import { useSurface } from '../surface';
import { detailWords, timelineWords } from '../words';
import { ChangeTable } from './change-table';
import styles from './event-detail.module.css';
import { Icon } from './icon';
import { JiraLink } from './jira-link';
import { WholeText } from './whole-text';

type EventDetailProps = { readonly id: string; readonly event: TimelineEvent; readonly frame: TimelineFrame };

/** All that is known of an event, in place under its row. */
export function EventDetail({ id, event, frame }: EventDetailProps) {
  const { reader } = useSurface();
  const { clock } = frame;
  const ticket = frame.ticketOf(event.source.issue);
  const asTable = event.changes && event.changes.length > 0 && !event.cut;
  return (
    <div id={id} className={styles.detail} role="group" aria-label={sourceWords(event, ticket)}>
      <div className={styles.body}>
        {event.internal && (
          <p className={styles.internal}>
            <Icon name="lock" />
            {detailWords.internal}
          </p>
        )}
        {asTable ? (
          <ChangeTable changes={event.changes ?? []} />
        ) : (
          <WholeText event={event} issueId={ticket?.id ?? reader.issueId} />
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.facts}>
          <p>{detailWords.by(frame.authorOf(event) ?? timelineWords.nobody)}</p>
          <p className={styles.times}>
            <span>{`${clock.exactUtc(event.at)} UTC`}</span>
            {clock.zone !== 'UTC' && <span>{`${clock.exactLocal(event.at)} ${clock.zoneName(event.at)}`}</span>}
          </p>
          <p>{sourceWords(event, ticket)}</p>
        </div>
        <JiraLink href={eventAddress(reader.siteUrl, event)} className={styles.open}>
          {detailWords.openInJira}
        </JiraLink>
      </div>
    </div>
  );
}

import type { TimelineEvent } from '#contract';
import { useAdditions } from '../additions-keeper';
import { CheckedWords } from '../checking/checked-words';
import { Authorship } from '../curation/authorship';
import { useSurface } from '../surface';
import type { TimelineFrame } from '../timeline/frame';
import { sourceWords } from '../timeline/frame';
import { eventAddress } from '../timeline/jira-address';
import { detailWords, timelineWords } from '../words';
import { addingWords } from '../words/adding';
import { ChangeTable } from './change-table';
import styles from './event-detail.module.css';
import { Icon } from './icon';
import { JiraLink } from './jira-link';
import { WholeText } from './whole-text';
import whole from './whole-text.module.css';

type EventBodyProps = { readonly event: TimelineEvent; readonly frame: TimelineFrame };

/** What an event says, whole, and where that is from. */
export function EventBody({ event, frame }: EventBodyProps) {
  const { reader } = useSurface();
  const added = useAdditions().all.find(({ id }) => id === event.id);
  const ticket = frame.ticketOf(event.source.issue);
  const asTable = event.changes && event.changes.length > 0 && !event.cut;
  return (
    <>
      <div className={styles.body}>
        {event.internal && (
          <p className={styles.internal}>
            <Icon name="lock" />
            {detailWords.internal}
          </p>
        )}
        {added?.about === 'event' && added.body?.source === 'hand' && !event.cut ? (
          <CheckedWords
            place="timeline"
            {...{ of: added.id, by: added.by, text: event.text, label: addingWords.byHand.text }}
            saved={{ id: added.id, part: 'text' }}
            className={whole.text}
            toReaders
          />
        ) : asTable ? (
          <ChangeTable changes={event.changes ?? []} />
        ) : (
          <WholeText event={event} issueId={ticket?.id ?? reader.issueId} />
        )}
      </div>
      <Facts event={event} frame={frame} />
    </>
  );
}

function Facts({ event, frame }: EventBodyProps) {
  const { reader } = useSurface();
  const { all } = useAdditions();
  const { clock } = frame;
  const added = all.find(({ id }) => id === event.id);
  const author = frame.authorOf(event) ?? event.authorName;
  return (
    <div className={styles.foot}>
      <div className={styles.facts}>
        {(author || !added) && <p>{detailWords.by(author ?? timelineWords.nobody)}</p>}
        <p className={styles.times}>
          <span>{`${clock.exactUtc(event.at)} UTC`}</span>
          {clock.zone !== 'UTC' && <span>{`${clock.exactLocal(event.at)} ${clock.zoneName(event.at)}`}</span>}
          {event.endAt && <span>{detailWords.until(`${clock.exactUtc(event.endAt)} UTC`)}</span>}
        </p>
        <p>{sourceWords(event, frame.ticketOf(event.source.issue))}</p>
        {added && <Authorship addition={added} />}
      </div>
      {!added && (
        <JiraLink href={eventAddress(reader.siteUrl, event)} className={styles.open}>
          {detailWords.openInJira}
        </JiraLink>
      )}
    </div>
  );
}

import type { TimelineEvent } from '#contract';
import type { TimelineFrame } from '../timeline/frame';
import { timelineWords } from '../words';
import styles from './event-row.module.css';
import { Lozenge } from './lozenge';

/** A row shows one line: the rest of a long text stays out of the page until the row is opened. */
const lineLength = 320;

/** One line: who, and what they did or said. A change of status shows the two statuses as Jira draws them. */
export function EventText({ event, frame }: { readonly event: TimelineEvent; readonly frame: TimelineFrame }) {
  const author = frame.authorOf(event);
  const said = event.source.kind === 'comment' || event.source.kind === 'worklog';
  const status = statusChange(event);
  return (
    <>
      {author && <span className={styles.author}>{said ? `${author}: ` : author}</span>}
      {author && !said && <span className={styles.gap}> </span>}
      {status ? (
        <>
          {`${timelineWords.moved.from} `}
          <Lozenge name={status.fromText} category={frame.categoryOf(status.from)} />
          {` ${timelineWords.moved.to} `}
          <Lozenge name={status.toText} category={frame.categoryOf(status.to)} />
        </>
      ) : tookIt(event) ? (
        timelineWords.took
      ) : (
        event.text.slice(0, lineLength)
      )}
    </>
  );
}

function statusChange({ changes }: TimelineEvent) {
  const only = changes?.length === 1 ? changes[0] : undefined;
  return only?.fieldId === 'status' && only.fromText && only.toText ? only : null;
}

/** The assignee is who assigned: they took it. */
function tookIt({ author, changes }: TimelineEvent): boolean {
  const only = changes?.length === 1 ? changes[0] : undefined;
  return only?.fieldId === 'assignee' && author !== null && only.to === author;
}

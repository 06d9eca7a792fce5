import { toInstant } from './instant';
import type { CommentRecord, TicketRecords } from './records';
import type { Scene } from './rules/scene';

/** What is reported is answered; work that was planned is talked about. */
const isReport = ({ creation }: TicketRecords, { place, software, customers }: Scene): boolean => {
  const by = creation.author?.accountId ?? '';
  return place === 'incident' || software.has(by) || customers.has(by);
};

/** The first comment on a report by a person other than the one who made it, as an event id. */
export function firstResponse(records: TicketRecords, scene: Scene): string | undefined {
  if (!isReport(records, scene)) return undefined;
  const reporter = records.creation.author?.accountId;
  let first: CommentRecord | undefined;
  let firstAt = '';
  for (const comment of records.comments) {
    const by = comment.author?.accountId;
    if (!by || by === reporter || scene.software.has(by)) continue;
    const at = toInstant(comment.created) ?? '';
    if (first && firstAt <= at) continue;
    first = comment;
    firstAt = at;
  }
  return first && `comment:${first.id}`;
}

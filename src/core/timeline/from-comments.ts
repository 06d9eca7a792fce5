import type { Unclassified } from './classify';
import { toText } from '../adf/to-text';
import { createEvent } from './event';
import type { CommentRecord } from './records';

export function fromComment(comment: CommentRecord, issue: string): Unclassified {
  return createEvent({
    kind: 'comment',
    id: comment.id,
    issue,
    at: comment.created,
    author: comment.author,
    text: toText(comment.body) || '(empty comment)',
    internal: comment.jsdPublic === false,
  });
}

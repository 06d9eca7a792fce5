import type { TimelineEvent } from '#contract';
import { toText } from '../adf/to-text';
import { createEvent } from './event';
import type { CommentRecord } from './records';
import type { Scene } from './rules/scene';

export function fromComment(comment: CommentRecord, issue: string, scene?: Scene): TimelineEvent {
  return createEvent(
    {
      kind: 'comment',
      id: comment.id,
      issue,
      at: comment.created,
      author: comment.author,
      text: toText(comment.body) || '(empty comment)',
      internal: comment.jsdPublic === false,
    },
    scene,
  );
}

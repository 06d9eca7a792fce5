import type { TimelineEvent } from '#contract';
import { createEvent } from './event';
import type { AttachmentRecord } from './records';
import type { Scene } from './rules/scene';
import { fileSize } from './words/work';

export function fromAttachment(attachment: AttachmentRecord, issue: string, scene?: Scene): TimelineEvent {
  const size = typeof attachment.size === 'number' ? ` (${fileSize(attachment.size)})` : '';
  return createEvent(
    {
      kind: 'attachment',
      id: attachment.id,
      issue,
      at: attachment.created,
      author: attachment.author,
      text: `Attached ${attachment.filename || 'a file'}${size}`,
    },
    scene,
  );
}

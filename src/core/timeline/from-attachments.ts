import type { Unclassified } from './classify';
import { createEvent } from './event';
import type { AttachmentRecord } from './records';
import { fileSize } from './words/work';

export function fromAttachment(attachment: AttachmentRecord, issue: string): Unclassified {
  const size = typeof attachment.size === 'number' ? ` (${fileSize(attachment.size)})` : '';
  return createEvent({
    kind: 'attachment',
    id: attachment.id,
    issue,
    at: attachment.created,
    author: attachment.author,
    text: `Attached ${attachment.filename || 'a file'}${size}`,
  });
}

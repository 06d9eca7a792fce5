import type { Caller, Site } from '../http';
import type { Attachment, JsonObject } from '../model';
import { apiUrl } from './addresses';
import { named } from './user';

/** An attachment as embedded in an issue, and as the upload answers it; its id is a string. */
export function attachmentJson(site: Site, caller: Caller, attachment: Attachment): JsonObject {
  const { id, filename, created, size, mimeType } = attachment;
  return {
    self: apiUrl(site, caller, `attachment/${id}`),
    id,
    filename,
    ...named(site, caller, { author: attachment.authorId }),
    created,
    size,
    mimeType,
    content: apiUrl(site, caller, `attachment/content/${id}`),
    ...(mimeType.startsWith('image/') ? { thumbnail: apiUrl(site, caller, `attachment/thumbnail/${id}`) } : {}),
  };
}

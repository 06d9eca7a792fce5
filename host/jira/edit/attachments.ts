import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Attachment, Issue } from '../model';
import { actorOf, canOn } from '../permissions';
import { attachmentJson } from '../wire/attachment';
import { item, nothing } from './field-change';
import { tell, tellUpdated } from './product-events';
import { momentOf, writeHistory } from './write-history';
import { jiraTime } from '../time';

export interface UploadedFile {
  filename: string;
  mimeType: string;
  bytes: Buffer;
}

const side = ({ id, filename }: Attachment) => ({ id, text: filename });

/** Attaches files in one history, an item each. Permission is asked before. */
export function attach(site: Site, caller: Caller, issue: Issue, files: readonly UploadedFile[]): Attachment[] {
  const created = jiraTime(momentOf(site, issue), site.state.timeZone);
  const attachments = files.map(({ filename, mimeType, bytes }): Attachment => ({
    id: String(nextId(site.state, 'attachment')),
    filename,
    authorId: actorOf(site, caller),
    created,
    size: bytes.length,
    mimeType,
    content: bytes.toString('base64'),
  }));
  issue.attachments.push(...attachments);
  const items = attachments.map((one) => item('Attachment', 'attachment', nothing, side(one)));
  tellUpdated(site, caller, issue, writeHistory(site, caller, issue, items));
  for (const one of attachments) {
    const attachment = attachmentJson(site, { ...caller, channel: 'app' }, one);
    tell(site, caller, 'created:attachment', [issue.id], () => ({ attachment: { ...attachment, issueId: issue.id } }));
  }
  return attachments;
}

export function detach(site: Site, caller: Caller, issue: Issue, attachment: Attachment): void {
  const own = attachment.authorId === actorOf(site, caller) && canOn(site, caller, 'CREATE_ATTACHMENTS', issue);
  if (!own && !canOn(site, caller, 'DELETE_ALL_ATTACHMENTS', issue)) {
    throw new Refusal(403, ['You do not have permission to delete attachment with id: ' + attachment.id]);
  }
  issue.attachments.splice(issue.attachments.indexOf(attachment), 1);
  const items = [item('Attachment', 'attachment', side(attachment), nothing)];
  tellUpdated(site, caller, issue, writeHistory(site, caller, issue, items));
  const gone = attachmentJson(site, { ...caller, channel: 'app' }, attachment);
  tell(site, caller, 'deleted:attachment', [issue.id], () => ({ attachment: { ...gone, issueId: issue.id } }));
}

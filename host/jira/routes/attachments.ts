import { attach, detach } from '../edit/attachments';
import { checkRoom } from '../edit/issue-limits';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { Attachment, Issue, Json } from '../model';
import { filesIn } from '../multipart';
import { canOn, maySee } from '../permissions';
import { issueOf } from '../request-parts';
import { apiUrl } from '../wire/addresses';
import { attachmentJson } from '../wire/attachment';

const maxFiles = 60;
/** Files are text or pictures from one machine; Jira's own default is 1 GB. */
const maxBytes = 20 * 1024 * 1024;

/** Takes `multipart/form-data` with parts named `file`. */
function postAttachments(call: Call): JiraReply {
  const { site, caller, headers, raw } = call;
  const token = headers['x-atlassian-token'];
  if (token !== 'no-check' && token !== 'nocheck') throw new Refusal(403, ['XSRF check failed']);
  const issue = issueOf(call);
  if (!canOn(site, caller, 'CREATE_ATTACHMENTS', issue)) {
    throw new Refusal(403, ['You do not have permission to create attachments for this issue.']);
  }
  const files = filesIn(raw, headers['content-type'], 'file');
  if (files === undefined || files.length === 0) throw new Refusal(400, ['No files were found in the request.']);
  checkRoom('attachments', issue.attachments.length, files.length);
  if (files.length > maxFiles || files.some(({ bytes }) => bytes.length > maxBytes)) {
    throw new Refusal(413, ['The attachments exceed the maximum attachment size or number for issues.']);
  }
  const attachments = attach(site, caller, issue, files);
  return { status: 200, body: attachments.map((one): Json => attachmentJson(site, caller, one)) };
}

/** The attachment that the path names, on an issue that the caller sees. */
const attachmentOf = ({ site, caller, params }: Call): { issue: Issue; attachment: Attachment } => {
  for (const issue of Object.values(site.state.issues)) {
    const attachment = issue.attachments.find(({ id }) => id === params.id);
    if (attachment !== undefined && maySee(site, caller, issue)) return { issue, attachment };
  }
  throw new Refusal(404, [`The attachment with id '${params.id ?? ''}' does not exist`]);
};

/** Metadata; here, and only here, the id is a number. */
function getAttachment(call: Call): JiraReply {
  const { attachment } = attachmentOf(call);
  return {
    status: 200,
    body: { ...attachmentJson(call.site, call.caller, attachment), id: Number(attachment.id) },
  };
}

/** `bytes=0-99`, or a part of it left open. */
const rangeIn = (header: string, size: number): { from: number; to: number } => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '' && last === '') throw new Refusal(400, ['The Range header is malformed.']);
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (from > to) throw new Refusal(416, ['The requested range cannot be satisfied.']);
  return { from, to };
};

/**
 * The bytes. Jira redirects to its media store unless told not to; the played site has none, and what it redirects to
 * is the same address with `redirect=false`: whoever follows needs the same credentials.
 */
function getContent(call: Call): JiraReply {
  const { attachment } = attachmentOf(call);
  if (attachment.content === null) {
    throw new Refusal(404, [`The export holds no content of the attachment with id '${attachment.id}'.`]);
  }
  if (call.query.get('redirect') !== 'false') {
    const location = apiUrl(call.site, call.caller, `attachment/content/${attachment.id}?redirect=false`);
    return { status: 303, headers: { location } };
  }
  const bytes = Buffer.from(attachment.content, 'base64');
  const name = encodeURIComponent(attachment.filename);
  const headers = {
    'content-type': attachment.mimeType,
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
    'accept-ranges': 'bytes',
  };
  const range = call.headers.range;
  if (range === undefined) return { status: 200, headers, body: bytes };
  const { from, to } = rangeIn(range, bytes.length);
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` },
    body: bytes.subarray(from, to + 1),
  };
}

function removeAttachment(call: Call): JiraReply {
  const { issue, attachment } = attachmentOf(call);
  detach(call.site, call.caller, issue, attachment);
  return { status: 204 };
}

export const attachmentsRoutes: Route[] = [
  {
    method: 'POST',
    template: '/rest/api/3/issue/{issueIdOrKey}/attachments',
    handle: postAttachments,
    anonymous: false,
  },
  { method: 'GET', template: '/rest/api/3/attachment/{id}', handle: getAttachment },
  { method: 'DELETE', template: '/rest/api/3/attachment/{id}', handle: removeAttachment, anonymous: false },
  { method: 'GET', template: '/rest/api/3/attachment/content/{id}', handle: getContent },
];

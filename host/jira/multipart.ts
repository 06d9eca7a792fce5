import type { UploadedFile } from './edit/attachments';

const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType) ?? [];
  return quoted ?? plain?.trim();
};

/** `filename*` (RFC 5987) wins over `filename`; the latter is UTF-8 as browsers and undici send it. */
const filenameIn = (disposition: string): string | undefined => {
  const extended = /filename\*=UTF-8''([^;\r\n]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return (
    /filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1]?.replaceAll('%22', '"') ??
    /filename=([^;\r\n]+)/i.exec(disposition)?.[1]
  );
};

const headerIn = (head: string, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';

const fieldIn = (disposition: string): string | undefined => /[; ]name="([^"]*)"/i.exec(disposition)?.[1];

/** Where each part begins and ends in the body, without its delimiters. */
function partsOf(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let from = body.indexOf(delimiter);
  while (from >= 0) {
    const start = from + delimiter.length;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start);
    if (end < 0) break;
    parts.push(body.subarray(start + 2, end));
    from = end + 2;
  }
  return parts;
}

/** The files that a multipart body carries under that field name; undefined where it is no multipart body. */
export function filesIn(
  raw: Buffer | string | null,
  contentType: string | undefined,
  fieldName: string,
): UploadedFile[] | undefined {
  const boundary = boundaryOf(contentType ?? '');
  if (raw === null || boundary === undefined || !contentType?.startsWith('multipart/')) return undefined;
  const body = typeof raw === 'string' ? Buffer.from(raw) : raw;
  return partsOf(body, boundary).flatMap((part) => {
    const split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, Math.max(0, split)).toString('utf8');
    const disposition = headerIn(head, 'content-disposition');
    const filename = filenameIn(disposition);
    if (split < 0 || filename === undefined || fieldIn(disposition) !== fieldName) return [];
    const mimeType = headerIn(head, 'content-type') || 'application/octet-stream';
    return [{ filename, mimeType, bytes: part.subarray(split + 4) }];
  });
}

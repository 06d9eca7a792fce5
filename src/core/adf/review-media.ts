import type { DocNode } from '#contract';
import { isAttachmentId } from './attachment-id';
import { attribute, type AdfNode } from './node';
import { paragraph, type Maker, type Place } from './review-node';
import { isSafeHref, plain } from './review-inline';

const size = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) || 1 : null;

/** An attachment of the incident as a picture; a picture from elsewhere as a link to it, or its words. */
export function reviewMedia(node: AdfNode, _: Place, make: Maker): readonly DocNode[] {
  const [id, alt] = [attribute(node, 'id'), plain(attribute(node, 'alt')).replace(/\n/g, ' ').trim()];
  if (attribute(node, 'type') !== 'external' && isAttachmentId(id)) return [picture(node, id, alt)];
  const url = attribute(node, 'url');
  const words = alt || attribute(node, '__fileName') || (isSafeHref(url) ? url : '');
  const marks = [{ type: 'link', attrs: { href: url } }];
  const said = make.inline([{ type: 'text', text: words, marks, attrs: {}, content: [] }]);
  return said.length > 0 ? [paragraph(said)] : [];
}

function picture({ attrs }: AdfNode, id: string, alt: string): DocNode {
  const [width, height] = [size(attrs['width']), size(attrs['height'])];
  const shape = width !== null && height !== null && { width, height };
  const media = { type: 'media', attrs: { type: 'file', id, collection: '', ...(alt && { alt }), ...shape } };
  return { type: 'mediaSingle', attrs: { layout: 'center' }, content: [media] };
}

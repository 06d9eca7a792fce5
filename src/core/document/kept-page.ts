import type { Doc, DocNode } from '#contract';

type Source = {
  /** Of the incident. */
  readonly key: string;
  /** Without a slash at the end; null where the platform does not say. */
  readonly siteUrl: string | null;
  /** A word by which the page is found again. */
  readonly mark: string;
};

/** A document as a page of Confluence: beneath it stands where it comes from, in a line that bears the mark. */
export function keptPage({ content }: Doc, { key, siteUrl, mark }: Source): Doc {
  const href = `${siteUrl}/browse/${key}?pm-document=engineers&pm-page=${mark}`;
  const from: DocNode =
    siteUrl === null
      ? { type: 'text', text: `${key} (${mark})` }
      : { type: 'text', text: key, marks: [{ type: 'link', attrs: { href } }] };
  const line: DocNode = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Written by Second Story from ' },
      from,
      { type: 'text', text: '. What people change on this page is never written over.' },
    ],
  };
  return { version: 1, type: 'doc', content: [...content, { type: 'rule' }, line] };
}

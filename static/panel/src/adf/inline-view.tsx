import type { ReactNode } from 'react';
import { cardWords, inline, mediaWords } from '#core/adf/inline';
import { asNode, attribute } from '#core/adf/node';
import type { AdfNode } from '#core/adf/node';
import { Icon } from '../parts/icon';
import { adfWords } from '../words/adf';
import styles from './adf.module.css';

/** Draws what a node holds. */
export type Inside = (node: AdfNode) => ReactNode;

const inlineTypes = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'mediaInline',
  'placeholder',
  'inlineExtension',
]);

export function isInline(node: AdfNode): boolean {
  return inlineTypes.has(node.type);
}

/** @param inside for nodes of no known kind: they give what they hold */
export function inlineView(node: AdfNode, key: number, inside: Inside): ReactNode {
  switch (node.type) {
    case 'text':
      return <Marked key={key} node={node} />;
    case 'hardBreak':
      return <br key={key} />;
    case 'mention':
      return (
        <span key={key} className={styles.mention}>
          {inline([{ ...node }])}
        </span>
      );
    case 'date':
      return <time key={key}>{inline([{ ...node }])}</time>;
    case 'status':
      return (
        <span key={key} className={styles.status} data-color={attribute(node, 'color')}>
          {attribute(node, 'text')}
        </span>
      );
    case 'inlineCard':
      return <OutLink key={key} href={cardWords(node)} />;
    case 'mediaInline':
      return <Media key={key} node={node} />;
    case 'emoji':
    case 'placeholder':
    case 'inlineExtension':
      return <span key={key}>{inline([{ ...node }])}</span>;
    default:
      return <span key={key}>{node.text || attribute(node, 'text') || inside(node)}</span>;
  }
}

const tags = { strong: 'strong', em: 'em', code: 'code', strike: 's', underline: 'u' } as const;

function isTag(type: string): type is keyof typeof tags {
  return type in tags;
}

function Marked({ node }: { readonly node: AdfNode }) {
  return node.marks.map(asNode).reduceRight<ReactNode>((inner, mark) => {
    if (!mark) return inner;
    if (mark.type === 'link') return <OutLink href={attribute(mark, 'href')}>{inner}</OutLink>;
    if (mark.type === 'subsup') return attribute(mark, 'type') === 'sub' ? <sub>{inner}</sub> : <sup>{inner}</sup>;
    if (!isTag(mark.type)) return inner;
    const Tag = tags[mark.type];
    return <Tag>{inner}</Tag>;
  }, node.text);
}

/** Only what a browser opens as a page or a letter; anything else is shown as the words it is. */
export function OutLink({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return <>{children ?? href}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children ?? href.replace(/^https?:\/\//i, '')}
    </a>
  );
}

/** A picture or a file inside a document stands by its name; it is opened in Jira. */
export function Media({ node }: { readonly node: AdfNode }) {
  return (
    <span className={styles.media}>
      <Icon name="paperclip" />
      <span>{adfWords.media(mediaWords(node).slice(1, -1))}</span>
    </span>
  );
}

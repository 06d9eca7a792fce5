import { useContext } from 'react';
import type { ReactNode } from 'react';
import { cardWords, inline, mediaWords } from '#core/adf/inline';
import { asNode, attribute } from '#core/adf/node';
import type { AdfNode } from '#core/adf/node';
import { isAttachmentId } from '#core/adf/attachment-id';
import { AdditionsContext } from '../additions-keeper';
import { AttachedPicture } from '../parts/attached-picture';
import { Icon } from '../parts/icon';
import { TextsContext } from '../texts/texts-keeper';
import { isErased } from '#core/people/erased';
import { additionWords } from '../words/additions';
import { adfWords } from '../words/adf';
import styles from './inline.module.css';

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
      return <Mention key={key} node={node} />;
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

/** Somebody by the name that Jira gives this reader, where the incident knows it, else by the one that was written. */
function Mention({ node }: { readonly node: AdfNode }) {
  const id = attribute(node, 'id');
  const told = useContext(AdditionsContext)?.people[id];
  const met = useContext(TextsContext)?.people[id];
  const known = told ?? met;
  const written = attribute(node, 'text').replace(/^@/, '');
  const unknown = isErased(id) ? additionWords.formerColleague : adfWords.somebody;
  return <span className={styles.mention}>{`@${known?.name ?? (written || unknown)}`}</span>;
}

/** An attachment of the incident is shown; any other picture or file stands by its name: it is opened in Jira. */
export function Media({ node }: { readonly node: AdfNode }) {
  const id = attribute(node, 'id');
  if (attribute(node, 'type') === 'file' && isAttachmentId(id))
    return <AttachedPicture attachmentId={id} alt={attribute(node, 'alt')} />;
  return (
    <span className={styles.media}>
      <Icon name="paperclip" />
      <span>{adfWords.media(mediaWords(node).slice(1, -1))}</span>
    </span>
  );
}

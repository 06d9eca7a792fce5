import type { ReactNode } from 'react';
import Lozenge from '@atlaskit/lozenge';
import type { AdfNode } from '../api/wire';
import styles from './adf.module.css';

const text = (node: AdfNode, name: string): string => String(node.attrs?.[name] ?? '');
const openable = (href: string): boolean => /^(https?:|mailto:|\/)/i.test(href);

export function InlineView({ node }: { node: AdfNode }) {
  switch (node.type) {
    case 'text':
      return <>{(node.marks ?? []).reduce<ReactNode>(marked, node.text ?? '')}</>;
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className={styles.mention}>@{text(node, 'text').replace(/^@/, '')}</span>;
    case 'emoji':
      return <>{text(node, 'text') || text(node, 'shortName')}</>;
    case 'status':
      return <Lozenge>{text(node, 'text')}</Lozenge>;
    case 'date':
      return <>{new Date(Number(text(node, 'timestamp'))).toISOString().slice(0, 10)}</>;
    case 'inlineCard':
      return openable(text(node, 'url')) ? (
        <a href={text(node, 'url')}>{text(node, 'url')}</a>
      ) : (
        <>{text(node, 'url')}</>
      );
    default:
      return (
        <>
          {(node.content ?? []).map((child, index) => (
            <InlineView key={index} node={child} />
          ))}
        </>
      );
  }
}

function marked(inner: ReactNode, mark: { type: string; attrs?: Record<string, unknown> }): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'strike':
      return <s>{inner}</s>;
    case 'underline':
      return <u>{inner}</u>;
    case 'code':
      return <code>{inner}</code>;
    case 'subsup':
      return mark.attrs?.['type'] === 'sup' ? <sup>{inner}</sup> : <sub>{inner}</sub>;
    case 'link': {
      const href = String(mark.attrs?.['href'] ?? '');
      return openable(href) ? <a href={href}>{inner}</a> : inner;
    }
    default:
      return inner;
  }
}

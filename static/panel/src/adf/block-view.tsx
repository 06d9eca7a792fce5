import type { ReactNode } from 'react';
import { cardWords } from '#core/adf/inline';
import { asNode, attribute } from '#core/adf/node';
import type { AdfNode } from '#core/adf/node';
import { Icon } from '../parts/icon';
import { adfWords } from '../words/adf';
import styles from './adf.module.css';
import { Media, OutLink } from './inline-view';
import type { Inside } from './inline-view';
import { ItemView } from './item-view';
import { TableView } from './table-view';

export type Insides = { readonly blocks: Inside; readonly inlines: Inside };

/** One block of a document. */
export function blockView(node: AdfNode, key: number, { blocks, inlines }: Insides): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{inlines(node)}</p>;
    case 'heading':
      return (
        // The panel's own headings stand above those of a comment.
        <h4 key={key} data-level={attribute(node, 'level')}>
          {inlines(node)}
        </h4>
      );
    case 'bulletList':
      return <ul key={key}>{blocks(node)}</ul>;
    case 'orderedList':
      return (
        <ol key={key} start={numberOf(node)}>
          {blocks(node)}
        </ol>
      );
    case 'taskList':
    case 'decisionList':
      return (
        <ul key={key} className={styles.signed}>
          {blocks(node)}
        </ul>
      );
    case 'listItem':
    case 'taskItem':
    case 'blockTaskItem':
    case 'decisionItem':
      return <ItemView key={key} node={node} inside={node.type.endsWith('kItem') ? inlines : blocks} />;
    case 'codeBlock':
      return (
        <pre key={key} tabIndex={0} aria-label={adfWords.code(attribute(node, 'language'))}>
          <code>{inlines(node)}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote key={key}>{blocks(node)}</blockquote>;
    case 'rule':
      return <hr key={key} />;
    case 'panel':
      return <Panel key={key} kind={attribute(node, 'panelType')} inside={blocks(node)} />;
    case 'expand':
    case 'nestedExpand':
      return (
        <details key={key} className={styles.expand}>
          <summary>{attribute(node, 'title') || adfWords.more}</summary>
          {blocks(node)}
        </details>
      );
    case 'table':
      return <TableView key={key} node={node} inside={blocks} />;
    case 'media':
      return (
        <p key={key}>
          <Media node={node} />
        </p>
      );
    case 'blockCard':
    case 'embedCard':
      return (
        <p key={key}>
          <OutLink href={cardWords(node)} />
        </p>
      );
    case 'caption':
      return (
        <p key={key} className={styles.caption}>
          {inlines(node)}
        </p>
      );
    default:
      return <div key={key}>{holds(node) ? blocks(node) : node.text || attribute(node, 'text')}</div>;
  }
}

function holds(node: AdfNode): boolean {
  return node.content.some((value) => asNode(value) !== null);
}

function numberOf(node: AdfNode): number | undefined {
  const order = Number(attribute(node, 'order') || 1);
  return Number.isInteger(order) && order !== 1 ? order : undefined;
}

function Panel({ kind, inside }: { readonly kind: string; readonly inside: ReactNode }) {
  const names: Readonly<Record<string, string>> = adfWords.panels;
  return (
    <div className={styles.panel} data-kind={kind} role="note" aria-label={names[kind] ?? adfWords.panels.note}>
      <Icon name={kind === 'success' ? 'check' : 'alert'} />
      <div>{inside}</div>
    </div>
  );
}

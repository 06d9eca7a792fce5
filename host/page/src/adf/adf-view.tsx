import { Fragment, type ReactNode } from 'react';
import type { AdfNode } from '../api/wire';
import { InlineView } from './inline-view';
import styles from './adf.module.css';

/** Draws a document. Nodes it does not know are drawn by what they hold, so that no text is lost. */
export function AdfView({ document }: { document: AdfNode | null | undefined }) {
  return <div className={styles.adf}>{children(document)}</div>;
}

function children(node: AdfNode | null | undefined): ReactNode {
  return (node?.content ?? []).map((child, index) => <Block key={index} node={child} />);
}

function Block({ node }: { node: AdfNode }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{inlines(node)}</p>;
    case 'heading':
      return <Headline node={node} />;
    case 'bulletList':
      return <ul>{children(node)}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.['order'] ?? 1)}>{children(node)}</ol>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'taskList':
    case 'decisionList':
      return <ul className={styles.tasks}>{children(node)}</ul>;
    case 'taskItem':
    case 'decisionItem':
      return <TaskItem node={node} />;
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'codeBlock':
      return (
        <pre tabIndex={0} aria-label="Code">
          <code>{(node.content ?? []).map(({ text }) => text ?? '').join('')}</code>
        </pre>
      );
    case 'panel':
      return (
        <div className={styles.panel} data-kind={String(node.attrs?.['panelType'] ?? 'info')}>
          {children(node)}
        </div>
      );
    default:
      return <OtherBlock node={node} />;
  }
}

function OtherBlock({ node }: { node: AdfNode }) {
  switch (node.type) {
    case 'rule':
      return <hr />;
    case 'table':
      return (
        <div className={styles.tableScroll} tabIndex={0} role="group" aria-label="Table">
          <table>
            <tbody>{children(node)}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children(node)}</tr>;
    case 'tableHeader':
      return <th>{children(node)}</th>;
    case 'tableCell':
      return <td>{children(node)}</td>;
    case 'expand':
    case 'nestedExpand':
      return (
        <details>
          <summary>{String(node.attrs?.['title'] ?? 'More')}</summary>
          {children(node)}
        </details>
      );
    case 'media':
      return <p className={styles.media}>Attached file {String(node.attrs?.['alt'] ?? '')}</p>;
    case 'blockCard':
    case 'embedCard':
      return <p>{inlines({ type: 'paragraph', content: [{ ...node, type: 'inlineCard' }] })}</p>;
    case 'text':
    case 'mention':
    case 'hardBreak':
      return <InlineView node={node} />;
    default:
      return <Fragment>{children(node)}</Fragment>;
  }
}

/** One level down: the page's own headings stay above those of a description. */
function Headline({ node }: { node: AdfNode }) {
  const level = Math.min(6, Number(node.attrs?.['level'] ?? 1) + 2);
  const Tag = `h${level}` as 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag data-level={Number(node.attrs?.['level'] ?? 1)}>{inlines(node)}</Tag>;
}

function TaskItem({ node }: { node: AdfNode }) {
  const done = node.attrs?.['state'] === 'DONE';
  return (
    <li>
      <span role="img" aria-label={done ? 'Done' : 'To do'}>
        {done ? '☑' : '☐'}
      </span>{' '}
      {inlines(node)}
    </li>
  );
}

const inlines = (node: AdfNode): ReactNode =>
  (node.content ?? []).map((child, index) => <InlineView key={index} node={child} />);

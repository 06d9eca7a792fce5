import type { ReactNode } from 'react';
import { asNode } from '#core/adf/node';
import type { AdfNode } from '#core/adf/node';
import styles from './adf.module.css';
import { isInline, inlineView } from './inline-view';
import { blockView } from './block-view';

/** Documents nest a few levels deep; one made to go deeper is shown as far as that. */
const deepest = 40;

/**
 * A document of Jira's, whole: what it holds is drawn by kind, and a node of no known kind gives what is in it. Nothing
 * in it is ever run or fetched: addresses are links of http, https and mailto, media stand by their names.
 */
export function AdfView({ document }: { readonly document: unknown }) {
  const root = asNode(document);
  return <div className={styles.adf}>{root && children(root, 0)}</div>;
}

/** Runs of inline nodes that stand among blocks make a paragraph of their own. */
function children({ content }: AdfNode, depth: number): ReactNode[] {
  if (depth > deepest) return [];
  const shown: ReactNode[] = [];
  let run: AdfNode[] = [];
  const flush = (): void => {
    if (run.length > 0)
      shown.push(<p key={shown.length}>{run.map((node, at) => inlineView(node, at, within(depth)))}</p>);
    run = [];
  };
  for (const value of content) {
    const node = asNode(value);
    if (!node) continue;
    if (isInline(node)) run.push(node);
    else {
      flush();
      shown.push(blockView(node, shown.length, { blocks: within(depth), inlines: inlines(depth) }));
    }
  }
  flush();
  return shown;
}

const within =
  (depth: number) =>
  (node: AdfNode): ReactNode =>
    children(node, depth + 1);

const inlines =
  (depth: number) =>
  (node: AdfNode): ReactNode =>
    depth > deepest
      ? null
      : node.content.map((value, at) => {
          const child = asNode(value);
          return child && inlineView(child, at, within(depth));
        });

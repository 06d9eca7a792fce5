import { asNode } from '#core/adf/node';
import type { AdfNode } from '#core/adf/node';
import { adfWords } from '../words/adf';
import styles from './adf.module.css';
import type { Inside } from './inline-view';

/** A wide table scrolls in its own box, also by keyboard. */
export function TableView({ node, inside }: { readonly node: AdfNode; readonly inside: Inside }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={adfWords.table}>
      <table>
        <tbody>
          {nodesIn(node, 'tableRow').map((row, at) => (
            <tr key={at}>
              {nodesIn(row, 'tableCell', 'tableHeader').map((cell, column) => {
                const spans = { colSpan: span(cell, 'colspan'), rowSpan: span(cell, 'rowspan') };
                return cell.type === 'tableHeader' ? (
                  <th key={column} {...spans} scope={at === 0 ? 'col' : 'row'}>
                    {inside(cell)}
                  </th>
                ) : (
                  <td key={column} {...spans}>
                    {inside(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands in a table where no row or cell should is put into one: nothing of it is lost. */
function nodesIn({ content }: AdfNode, ...types: readonly [string, ...string[]]): readonly AdfNode[] {
  return content.flatMap((value) => {
    const node = asNode(value);
    if (!node || types.includes(node.type)) return node ?? [];
    return { type: types[0], text: '', attrs: {}, marks: [], content: [value] };
  });
}

function span({ attrs }: AdfNode, name: string): number | undefined {
  const value = attrs[name];
  return typeof value === 'number' && value > 1 && value <= 100 ? value : undefined;
}

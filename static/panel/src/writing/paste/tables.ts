import type { Fix } from './dom';

const blocks = 'p, div, ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6, table, hr';

/** A row is a line, its cells apart by strokes; a row with a cell of several blocks gives them as they are. */
export const fixTables: Fix = (body) => {
  // From the inside out: a table within a cell is a few lines of it.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const rows = [...table.querySelectorAll('tr')].flatMap(lines);
    const caption = table.querySelector('caption');
    table.replaceWith(...(caption ? [paragraph(caption.ownerDocument, caption.childNodes)] : []), ...rows);
  }
};

function lines(row: Element): readonly Node[] {
  const cells = [...row.children].filter((cell) => cell.matches('td, th'));
  if (cells.some((cell) => !isLine(cell))) return cells.flatMap((cell) => [...cell.childNodes]);
  const nodes = cells.flatMap((cell, at) => {
    const only = cell.querySelector(':scope > p, :scope > div, :scope > h1, :scope > h2, :scope > h3') ?? cell;
    return [...(at > 0 ? [row.ownerDocument.createTextNode(' | ')] : []), ...only.childNodes];
  });
  return [paragraph(row.ownerDocument, nodes)];
}

/** Whether a cell holds nothing but words, in one block at most. */
function isLine(cell: Element): boolean {
  const within = [...cell.querySelectorAll(blocks)];
  if (within.length === 0) return true;
  const others = [...cell.childNodes].filter((node) => node !== within[0] && (node.textContent ?? '').trim() !== '');
  return within.length === 1 && others.length === 0 && (within[0]?.matches('p, div, h1, h2, h3') ?? false);
}

function paragraph(document: Document, nodes: Iterable<Node>): HTMLElement {
  const line = document.createElement('p');
  line.append(...nodes);
  return line;
}

import { styleOf, type Fix } from './dom';

type Item = { readonly paragraph: Element; readonly level: number; readonly ordered: boolean; readonly start: number };

/** Word writes lists as paragraphs that say in their style which list and level they are of, with the sign as text. */
export const fixWord: Fix = (body) => {
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')];
  let run: Item[] = [];
  for (const paragraph of paragraphs) {
    const item = itemOf(paragraph);
    const last = run.at(-1)?.paragraph;
    if (run.length > 0 && (!item || last?.nextElementSibling !== paragraph)) {
      putList(run);
      run = [];
    }
    if (item) run.push(item);
  }
  if (run.length > 0) putList(run);
  for (const title of body.querySelectorAll('p.MsoTitle')) title.replaceWith(renamed(title, 'h1'));
};

function renamed(element: Element, tag: string): HTMLElement {
  const fresh = element.ownerDocument.createElement(tag);
  fresh.append(...element.childNodes);
  return fresh;
}

function itemOf(paragraph: Element): Item | null {
  const list = styleOf(paragraph, 'mso-list');
  const level = Number(/level(\d+)/.exec(list)?.[1] ?? NaN);
  if (!Number.isInteger(level)) return null;
  const sign = [...paragraph.querySelectorAll('span')].find((span) => styleOf(span, 'mso-list') === 'ignore');
  const said = (sign?.textContent ?? '').replace(/\u00a0/g, ' ').trim();
  sign?.remove();
  const number = /^\(?(\d+|[a-z]{1,5})[.)]/i.exec(said)?.[1];
  return { paragraph, level, ordered: number !== undefined, start: Number(number) || 1 };
}

/** One list for a run of such paragraphs, nested by their levels. */
function putList(items: readonly Item[]): void {
  const first = items[0];
  if (!first) return;
  const open: { readonly list: HTMLElement; readonly level: number }[] = [];
  const top: HTMLElement[] = [];
  const marker = first.paragraph.ownerDocument.createElement('div');
  first.paragraph.before(marker);
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    const tag = item.ordered ? 'OL' : 'UL';
    const current = open.at(-1);
    if (!current || current.level < item.level || current.list.tagName !== tag) {
      if (current?.level === item.level) open.pop();
      const list = listFor(item, tag);
      const holder = open.at(-1)?.list.lastElementChild;
      if (holder) holder.append(list);
      else top.push(list);
      open.push({ list, level: item.level });
    }
    const line = item.paragraph.ownerDocument.createElement('li');
    line.append(renamed(item.paragraph, 'p'));
    item.paragraph.remove();
    open.at(-1)?.list.append(line);
  }
  marker.replaceWith(...top);
}

function listFor({ paragraph, start }: Item, tag: string): HTMLElement {
  const list = paragraph.ownerDocument.createElement(tag);
  if (tag === 'OL' && start > 1) list.setAttribute('start', String(start));
  return list;
}

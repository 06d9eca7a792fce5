import { replaceTag, unwrap, type Fix } from './dom';

/** Slack writes nested lists one after the other, says links and emoji in data, and paragraphs as empty spans. */
export const fixSlack: Fix = (body) => {
  for (const list of body.querySelectorAll('[data-indent]')) indent(list);
  for (const link of body.querySelectorAll('a[data-stringify-link]')) {
    const href = link.getAttribute('data-stringify-link') ?? '';
    if (!link.hasAttribute('href')) link.setAttribute('href', href);
  }
  for (const gap of body.querySelectorAll('[data-stringify-type="paragraph-break"], .c-mrkdwn__br'))
    gap.replaceWith(body.ownerDocument.createElement('br'), body.ownerDocument.createElement('br'));
  for (const line of body.querySelectorAll('div.p-rich_text_section')) replaceTag(line, 'p');
  body.querySelectorAll('.p-rich_text_block').forEach(unwrap);
};

/** A list that is indented more than the one before it belongs to that one's last item. */
function indent(list: Element): void {
  const depth = Number(list.getAttribute('data-indent'));
  const before = list.previousElementSibling;
  if (!(depth > 0) || !list.matches('ul, ol') || !before?.matches('ul, ol')) return;
  let holder = before.lastElementChild;
  for (let level = 1; level < depth; level += 1) {
    const inner: Element | null | undefined = holder?.querySelector(':scope > ul:last-child, :scope > ol:last-child');
    holder = inner?.lastElementChild ?? holder;
  }
  // Broken pages have something else there: words that went into it would be lost.
  if (holder?.matches('li')) holder.append(list);
}

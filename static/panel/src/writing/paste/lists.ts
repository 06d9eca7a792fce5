import type { Fix } from './dom';

/** Lists that stand in a list beside its items, as Google Docs and old pages write them, go into the item before. */
export const fixLists: Fix = (body) => {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
    else {
      const item = body.ownerDocument.createElement('li');
      list.replaceWith(item);
      item.append(list);
    }
  }
};

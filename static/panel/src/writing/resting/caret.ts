const blockTags = /^(P|H[1-6]|UL|OL|LI|BLOCKQUOTE|DIV|PRE|FIGURE)$/;

/** How many positions a node of a resting text takes up, as ProseMirror counts them. */
function sizeOf(node: Node): number {
  if (node instanceof Text) return node.data.length;
  if (!(node instanceof HTMLElement)) return 0;
  if (node.tagName === 'BR') return node.nextSibling === null ? 0 : 1;
  if (node.tagName === 'HR' || 'mentionId' in node.dataset || 'mediaId' in node.dataset) return 1;
  return sizeOfAll([...node.childNodes]) + 2 * edgeOf(node);
}

const sizeOfAll = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + sizeOf(node), 0);

/** What stands around words, bold for example, has no edges of its own. */
const edgeOf = (node: Node): 0 | 1 => (blockTags.test(node.nodeName) ? 1 : 0);

/** Where the caret stands, as ProseMirror counts; null where it is not in this text. */
export function caretIn(root: HTMLElement): number | null {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  if (!focusNode || focusOffset === undefined || !root.contains(focusNode)) return null;
  const into = focusNode instanceof Text ? focusOffset : sizeOfAll([...focusNode.childNodes].slice(0, focusOffset));
  return startOf(focusNode, root) + into;
}

/** The position of a node's first place. */
function startOf(node: Node, root: Node): number {
  if (node === root || !node.parentNode) return 0;
  const siblings = [...node.parentNode.childNodes];
  const before = sizeOfAll(
    siblings.slice(
      0,
      siblings.findIndex((one) => one === node),
    ),
  );
  return startOf(node.parentNode, root) + before + edgeOf(node);
}

/** Puts the caret behind so many characters of what is said. */
export function putCaret(root: HTMLElement, characters: number): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = characters;
  let last: Text | null = null;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    last = node;
    if (left <= node.data.length) break;
    left -= node.data.length;
  }
  const selection = document.getSelection();
  if (last) selection?.collapse(last, Math.min(left, last.data.length));
  else selection?.collapse(root.lastElementChild ?? root, 0);
}

/** How many characters are said before the caret; null where it is not in this text. */
export function charactersBefore(root: HTMLElement): number | null {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  if (!focusNode || focusOffset === undefined || !root.contains(focusNode)) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(focusNode, focusOffset);
  return before.toString().length;
}

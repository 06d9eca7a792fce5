/** Changes to pasted HTML, in a document of its own that is never shown. */
export type Fix = (body: HTMLElement) => void;

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same content under another tag. */
export function replaceTag(element: Element, tag: string): HTMLElement {
  const fresh = element.ownerDocument.createElement(tag);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
  return fresh;
}

/** Puts an element around all that another holds. */
export function wrapInside(element: Element, tag: string): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** One declaration of an inline style, as `data-style` keeps it; '' where there is none. */
export function styleOf(element: Element, property: string): string {
  const declared = (element.getAttribute('data-style') ?? '').split(';').map((part) => part.split(':'));
  const found = declared.find(([name]) => name?.trim().toLowerCase() === property);
  return found?.slice(1).join(':').trim().toLowerCase() ?? '';
}

/** A node of a document, as far as anything can be relied on. */
export type AdfNode = {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
  readonly marks: readonly unknown[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function asNode(value: unknown): AdfNode | null {
  if (!isRecord(value)) return null;
  return {
    type: typeof value['type'] === 'string' ? value['type'] : '',
    text: typeof value['text'] === 'string' ? value['text'] : '',
    attrs: isRecord(value['attrs']) ? value['attrs'] : {},
    content: Array.isArray(value['content']) ? value['content'] : [],
    marks: Array.isArray(value['marks']) ? value['marks'] : [],
  };
}

/** An attribute as text; '' where there is none. */
export function attribute(node: AdfNode, name: string): string {
  const value = node.attrs[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

import type { Json, JsonObject } from '../model';
import { isObject } from '../read';

/** A node of a document, read without trusting its shape. */
export interface AdfNode {
  type: string;
  text: string;
  attrs: JsonObject;
  marks: JsonObject[];
  content: Json[];
  /** What a leaf such as a mention, date, status or card says; empty for the rest. */
  label: string;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const labelOf = (type: string, attrs: JsonObject): string => {
  if (type === 'inlineCard' || type === 'blockCard') return textOf(attrs.url);
  if (type === 'date') return new Date(Number(attrs.timestamp ?? 0)).toISOString().slice(0, 10);
  if (type === 'emoji') return textOf(attrs.text) || textOf(attrs.shortName);
  return type === 'mention' || type === 'status' ? textOf(attrs.text) : '';
};

export function nodeOf(value: Json): AdfNode {
  const node = isObject(value) ? value : {};
  const attrs = isObject(node.attrs) ? node.attrs : {};
  const type = textOf(node.type);
  return {
    type,
    text: textOf(node.text),
    attrs,
    marks: Array.isArray(node.marks) ? node.marks.filter(isObject) : [],
    content: Array.isArray(node.content) ? node.content : [],
    label: labelOf(type, attrs),
  };
}

export function childrenOf(node: AdfNode): Json[] {
  return node.content;
}

/** Whether Jira takes it for a document: the root's three keys. */
export function isAdf(value: Json | undefined): value is JsonObject {
  return isObject(value) && value.type === 'doc' && value.version === 1 && Array.isArray(value.content);
}

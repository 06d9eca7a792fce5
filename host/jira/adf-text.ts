import type { Adf, Json } from './model';
import { nodeOf } from './wire/adf-node';

const textsOf = (value: Json): string[] => {
  const node = nodeOf(value);
  return [node.text, node.label, ...node.content.flatMap(textsOf)].filter((text) => text !== '');
};

/** The words of a document, for search. */
export const adfText = (document: Adf | null): string => (document === null ? '' : textsOf(document).join(' '));

import type { Doc, DocNode } from '#contract';
import { pairBlocks } from './pair-blocks';

/** Where in a text words that stand beside it belong: for each block of theirs that is one of the text's, changed, which. */
const placesOf = (doc: Doc, piece: Doc): ReadonlyMap<number, DocNode> =>
  new Map(
    pairBlocks(piece.content, doc.content).flatMap(([x, y]) => (piece.content[x] ? [[y, piece.content[x]]] : [])),
  );

/** What of the text stands where these words would. */
export function standsInstead(doc: Doc, piece: Doc): Doc {
  const places = placesOf(doc, piece);
  return { ...doc, content: doc.content.filter((_, at) => places.has(at)) };
}

/** The text with these words in place of those that stand there; of what has no place, it follows what has, or ends the text. */
export function withInstead(doc: Doc, piece: Doc): Doc {
  const places = placesOf(doc, piece);
  const homeless = piece.content.filter((block) => ![...places.values()].includes(block));
  const last = Math.max(-1, ...places.keys());
  const content = doc.content.flatMap((block, at) => [places.get(at) ?? block, ...(at === last ? homeless : [])]);
  return { ...doc, content: last < 0 ? [...content, ...homeless] : content };
}

/** The text with these words below what stands there, or at its end. */
export function withBelow(doc: Doc, piece: Doc): Doc {
  const last = Math.max(-1, ...placesOf(doc, piece).keys());
  const at = last < 0 ? doc.content.length : last + 1;
  return { ...doc, content: [...doc.content.slice(0, at), ...piece.content, ...doc.content.slice(at)] };
}

/** Where the elements of each array of a JSON text stand: arrays in the order of their opening brackets. */
export type ElementLines = readonly (readonly (readonly [first: number, last: number])[])[];

type Open = { readonly array: number | null; start: number | null };

/** Scans a text that is known to be JSON and notes the lines (from 1) of every object in every array. */
export function elementLines(text: string): ElementLines {
  const found: [number, number][][] = [];
  const stack: Open[] = [];
  let line = 1;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\n') line++;
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === '[') {
      stack.push({ array: found.length, start: null });
      found.push([]);
    } else if (char === '{') stack.push({ array: null, start: line });
    else if (char === '}' || char === ']') {
      const closed = stack.pop();
      const parent = stack.at(-1);
      if (
        closed?.start !== null &&
        closed?.start !== undefined &&
        parent?.array !== null &&
        parent?.array !== undefined
      )
        found[parent.array]?.push([closed.start, line]);
    }
  }
  return found;
}

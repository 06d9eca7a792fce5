/** A part of an exported file: what its comment calls it, what stands behind that, and its lines. */
export type Part = { readonly name: string; readonly rest: string; readonly lines: readonly string[] };

const names = 'about|times|impact|section|answer|events|factors|factor|follow-ups|declined|glossary|end';
const marker = new RegExp(`^<!-- (${names})(?: (.*))? -->$`);

/** The parts in the order of the file; what stands before the first one under the name ''. Code is never taken for one. */
export function partsIn(markdown: string): readonly Part[] {
  const parts: { name: string; rest: string; lines: string[] }[] = [{ name: '', rest: '', lines: [] }];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const found = fence === null ? marker.exec(line) : null;
    if (found) {
      parts.push({ name: found[1] ?? '', rest: found[2] ?? '', lines: [] });
      continue;
    }
    if (fence === null) fence = /^(`{3,})[\w+#.-]*$/.exec(line)?.[1] ?? null;
    else if (line === fence) fence = null;
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}

/** The words of the first heading of that level, and the lines below it. */
export function below(
  lines: readonly string[],
  level: number,
): { readonly heading: string; readonly lines: readonly string[] } {
  const sign = `${'#'.repeat(level)} `;
  const at = lines.findIndex((line) => line.startsWith(sign));
  return { heading: lines[at]?.slice(sign.length) ?? '', lines: lines.slice(at + 1) };
}

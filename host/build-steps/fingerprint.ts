import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const generated = new Set(['build', 'node_modules']);

/**
 * A hash of every file at or below `inputs` (relative to `root`), by name and content: equal only where a build would
 * read the same. Times are no measure: a checkout sets them anew.
 */
export function fingerprint(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesAt(root, input)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesAt(root: string, input: string): string[] {
  const stat = statSync(path.join(root, input), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [input];
  return readdirSync(path.join(root, input), { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() && generated.has(entry.name)))
    .flatMap((entry) => filesAt(root, path.posix.join(input, entry.name)));
}

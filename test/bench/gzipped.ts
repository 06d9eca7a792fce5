import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';

/** Each script as gzip level 9 makes it, together, in KiB. */
export async function gzippedKiB(scripts: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

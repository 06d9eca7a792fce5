import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Exchange } from './exchange';
import { send } from './exchange';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file below `folder` that a path names; undefined where there is none, or where the path leads outside. */
export function fileBelow(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const compressible = /^(text|application\/json|image\/svg)/;

/** What is sent; compressed once, when it is first asked for, as a CDN does. */
export interface Content {
  type: string;
  plain: Buffer | string;
  zipped?: Buffer;
}

/** Sends a body, compressed where the browser takes it. */
export function sendContent(exchange: Exchange, content: Content, headers: Record<string, string> = {}): void {
  const { type, plain } = content;
  const zip = compressible.test(type) && /\bgzip\b/.test(exchange.request.headers['accept-encoding'] ?? '');
  const all = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    ...headers,
  };
  if (zip) content.zipped ??= gzipSync(plain);
  send(exchange, 200, all, zip ? content.zipped : plain);
}

const typeOf = (file: string): string => types[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Names with a content hash, as Vite writes them, may be kept for good; all others are asked for again. */
const cacheFor = (file: string): string =>
  /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

export type SendFile = (exchange: Exchange, file: string, headers?: Record<string, string>) => void;

/** Sends files, each read and compressed anew only where it was written since. */
export function createFileSender(): SendFile {
  const kept = new Map<string, { mtimeMs: number; size: number; content: Content }>();
  return (exchange, file, headers = {}) => {
    const { mtimeMs, size } = statSync(file);
    let known = kept.get(file);
    if (known?.mtimeMs !== mtimeMs || known.size !== size) {
      known = { mtimeMs, size, content: { type: typeOf(file), plain: readFileSync(file) } };
      kept.set(file, known);
    }
    sendContent(exchange, known.content, { 'cache-control': cacheFor(file), ...headers });
  };
}

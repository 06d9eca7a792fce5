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

/** Sends a body, compressed where the browser takes it, as a CDN would. */
export function sendContent(
  exchange: Exchange,
  type: string,
  body: Buffer | string,
  headers: Record<string, string> = {},
): void {
  const zip = compressible.test(type) && /\bgzip\b/.test(exchange.request.headers['accept-encoding'] ?? '');
  const all = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    ...headers,
  };
  send(exchange, 200, all, zip ? gzipSync(body) : body);
}

const typeOf = (file: string): string => types[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Names with a content hash, as Vite writes them, may be kept for good; all others are asked for again. */
const cacheFor = (file: string): string =>
  /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

export function sendFile(exchange: Exchange, file: string, headers: Record<string, string> = {}): void {
  sendContent(exchange, typeOf(file), readFileSync(file), { 'cache-control': cacheFor(file), ...headers });
}

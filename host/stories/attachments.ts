import { deflateSync } from 'node:zlib';
import type { Upload } from './stage';

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
};

const [width, height] = [320, 96];

/** Whether the curve, or its ground line, passes through that point. */
const isInk = (values: readonly number[], highest: number, x: number, y: number): boolean => {
  const at = (x / (width - 1)) * (values.length - 1);
  const [low, high] = [values[Math.floor(at)] ?? 0, values[Math.ceil(at)] ?? 0];
  const value = low + (high - low) * (at - Math.floor(at));
  const line = height - 8 - Math.round((value / highest) * (height - 20));
  return Math.abs(y - line) <= 1 || y === height - 6;
};

/** A small picture of a curve, as somebody would copy it from a dashboard. */
export function curve(filename: string, values: readonly number[]): Upload {
  const highest = Math.max(...values, 1);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => (isInk(values, highest, x, y) ? 0x40 : 0xff))]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // eight bits of grey
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { filename, mimeType: 'image/png', content };
}

/** A piece of a log. */
export function log(filename: string, lines: readonly string[]): Upload {
  return { filename, mimeType: 'text/plain', content: Buffer.from(`${lines.join('\n')}\n`) };
}

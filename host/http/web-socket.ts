import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** RFC 6455, section 1.3. */
const acceptOf = (key: string): string =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

const [textFrame, closeFrame] = [0x81, 0x88];

/** Length in 7, 16 or 64 bits; what a server sends is not masked (RFC 6455, section 5.2). */
const header = (kind: number, length: number): Buffer => {
  if (length < 126) return Buffer.from([kind, length]);
  const long = length > 0xffff;
  const bytes = Buffer.alloc(long ? 10 : 4);
  bytes.set([kind, long ? 127 : 126]);
  if (long) bytes.writeBigUInt64BE(BigInt(length), 2);
  else bytes.writeUInt16BE(length, 2);
  return bytes;
};

/**
 * Takes a browser's WebSocket and returns what sends it a message as JSON. Nothing is expected from it: whatever it
 * says but a farewell is not listened to. A page's streams run over these since a browser grants an origin no more than
 * six connections at once, and streams of any other kind would use them up.
 */
export function acceptSocket(request: IncomingMessage, socket: Duplex, onEnd: () => void): (message: unknown) => void {
  const key = request.headers['sec-websocket-key'] ?? '';
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${acceptOf(key)}`,
      '\r\n',
    ].join('\r\n'),
  );
  socket.on('data', (bytes: Buffer) => {
    if (bytes[0] === closeFrame) socket.end(header(closeFrame, 0));
  });
  socket.on('close', onEnd);
  return (message) => {
    if (!socket.writable) return;
    const payload = Buffer.from(JSON.stringify(message));
    socket.write(Buffer.concat([header(textFrame, payload.length), payload]));
  };
}

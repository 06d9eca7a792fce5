import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { acceptSocket } from './web-socket';

/** One request and its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  method: string;
  url: URL;
  /** Where a browser asks for a WebSocket: `response` is for refusing it. */
  socket?: Duplex;
}

export type Handler = (exchange: Exchange) => Promise<void> | void;

/** An answer other than 200, thrown by handlers. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'HttpRefusal';
  }
}

const maxBody = 64 * 1024 * 1024;

export async function readBody({ request }: Exchange): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBody) throw new HttpRefusal(413, 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The JSON body, of the shape the host's own page sends. Throws 400 where it is none. */
export async function readJson<T>(exchange: Exchange): Promise<T> {
  const text = (await readBody(exchange)).toString('utf8');
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new HttpRefusal(400, 'The body is not JSON.');
  }
}

export function send(
  { response }: Exchange,
  status: number,
  headers: Record<string, string>,
  body?: string | Buffer,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

export const sendJson = (
  exchange: Exchange,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void =>
  send(
    exchange,
    status,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    JSON.stringify(body),
  );

/** A stream of messages, by WebSocket or as server-sent events; ends with the connection. Returns what sends one. */
export function startEvents({ request, response, socket }: Exchange, onEnd: () => void): (message: unknown) => void {
  if (socket) {
    response.detachSocket(request.socket);
    return acceptSocket(request, socket, onEnd);
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  response.write(': open\n\n');
  response.on('close', onEnd);
  return (message) => void response.write(`data: ${JSON.stringify(message)}\n\n`);
}

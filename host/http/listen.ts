import { createServer, ServerResponse } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { HostProblem } from '../host-problem';
import { LostConnection } from '../lost-connection';
import { messageOf } from '../message-of';
import type { Exchange, Handler } from './exchange';
import { HttpRefusal, sendJson } from './exchange';

export interface Listening {
  port: number;
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** Ends open connections, too. */
  close(): Promise<void>;
}

const answerProblem = (exchange: Exchange, error: unknown, report: (error: unknown) => void): void => {
  // A dropped connection is just gone: no status, no words.
  if (error instanceof LostConnection) return void exchange.request.socket.destroy();
  if (exchange.response.headersSent) return void exchange.response.destroy();
  if (error instanceof HttpRefusal)
    return sendJson(exchange, error.status, { message: error.message }, { ...error.headers });
  report(error);
  sendJson(exchange, 500, { message: messageOf(error) });
};

const portTaken = (error: NodeJS.ErrnoException, port: number): Error => {
  if (error.code === 'EADDRINUSE')
    return new HostProblem(`Port ${port} is in use; choose another one with --port, or 0 for any.`);
  if (error.code === 'EACCES')
    return new HostProblem(`Port ${port} may not be opened by this user; choose one above 1023 with --port.`);
  return error;
};

/** A keep-alive client in this very process notices at its next turns that its connection has ended. */
const letClientsNotice = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
};

/** Listens on this machine only. Rejects with HostProblem where the port is taken. */
export function listen(port: number, handler: Handler, report: (error: unknown) => void): Promise<Listening> {
  const serve = (request: IncomingMessage, response: ServerResponse, socket?: Socket) => {
    const url = new URL(request.url ?? '/', 'http://host.invalid');
    const exchange: Exchange = { request, response, url, method: request.method ?? 'GET', socket };
    Promise.resolve()
      .then(() => handler(exchange))
      .catch((error: unknown) => answerProblem(exchange, error, report));
  };
  const server = createServer((request, response) => serve(request, response));
  // The client closes what it no longer uses. Were it the server, a request just under way on a busy machine would be lost.
  server.keepAliveTimeout = 0;
  const sockets = new Set<Socket>();
  server.on('upgrade', (request, stream) => {
    const socket = stream as Socket;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    // Only for refusing: a stream that is accepted takes the socket back.
    const response = new ServerResponse(request);
    response.assignSocket(socket);
    response.on('finish', () => socket.end());
    const isWebSocket = request.headers.upgrade?.toLowerCase() === 'websocket';
    serve(request, response, isWebSocket ? socket : undefined);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portTaken(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const bound = (server.address() as AddressInfo).port;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
          for (const socket of sockets) socket.destroy();
        }).then(letClientsNotice);
      resolve({ port: bound, origin: `http://127.0.0.1:${bound}`, close });
    });
  });
}

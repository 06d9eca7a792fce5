export interface LiveStreamEnds {
  onMessage(message: unknown): void;
  /** Open, for the first time or again after it broke off. */
  onOpen?(again: boolean): void;
  /** It never opened, and is not tried again. Absent: it is tried again. */
  onRefused?(): void;
}

const againAfterMs = 1000;

/**
 * Hears one of the host's streams, and again after it broke off, as when the host starts anew. Returns what ends it.
 * A WebSocket, since server-sent events would each take one of the six connections a browser grants an origin: with
 * three tabs open, nothing else would come through.
 */
export function openStream(path: string, { onMessage, onOpen, onRefused }: LiveStreamEnds): () => void {
  const address = new URL(path, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  let [opened, ended] = [false, false];
  let retry: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  const connect = () => {
    socket = new WebSocket(address);
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => onMessage(JSON.parse(data)));
    socket.addEventListener('open', () => {
      onOpen?.(opened);
      opened = true;
    });
    socket.addEventListener('close', () => {
      if (ended) return;
      if (!opened && onRefused) return onRefused();
      retry = setTimeout(connect, againAfterMs);
    });
  };
  connect();
  return () => {
    ended = true;
    clearTimeout(retry);
    socket?.close();
  };
}

import { commands } from './commands';
import type { Command, CommandParts } from './commands';
import type { FrameMessage, ShellMessage } from './messages';
import { isCallbackId } from './messages';
import type { PanelConnection, Surface } from './surface';

export type { Flag, ModalRequest, OpenedPanel, PanelConnection, Surface } from './surface';

/** Heights of modules with a fixed viewport, in CSS pixels (approximated). */
const viewportHeights = { small: 150, medium: 300, large: 450, xlarge: 700, max: 1000 };

const minHeight = 24;

const liveFunctions = (value: unknown, call: (callback: number, args: unknown[]) => void): unknown => {
  if (isCallbackId(value)) return (...args: unknown[]) => call(value.forgeCallback, args);
  if (Array.isArray(value)) return value.map((part) => liveFunctions(part, call));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, liveFunctions(part, call)]));
};

/**
 * Answers the bridge calls of the app's page in `frame`, for as long as it is connected.
 * Only messages of that frame and its origin are heard. A command that the host does not play rejects in the app.
 */
export function connectPanel(frame: HTMLIFrameElement, surface: Surface): PanelConnection {
  const frameOrigin = new URL(frame.src).origin;
  const subscriptions = new Map<number, () => void>();
  const closing = new Set<() => void>();
  let themed = false;
  const post = (message: ShellMessage) => frame.contentWindow?.postMessage(message, frameOrigin);
  const callBack = (callback: number, args: unknown[]) => post({ forge: 'callback', callback, args });

  const parts: CommandParts = {
    surface: { ...surface },
    frameId: crypto.randomUUID(),
    subscribe(stop) {
      const forgeSubscription = subscriptions.size + 1;
      subscriptions.set(forgeSubscription, stop);
      return { forgeSubscription };
    },
    unsubscribe(id) {
      subscriptions.get(id)?.();
      subscriptions.set(id, () => undefined);
    },
    connect: connectPanel,
    themed: () => void (themed = true),
    onClose: (callback) => void closing.add(callback),
  };
  const run = async (command: string, payload: unknown): Promise<unknown> => {
    const known: Command | undefined = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!known) throw new Error(`The host does not play the bridge command "${command}".`);
    return known(parts, liveFunctions(payload, callBack) as never);
  };
  const hear = (message: FrameMessage) => {
    if (message.forge === 'resize') {
      // Browsers stop drawing frames without a height, and such a frame would never ask for more.
      if (surface.viewportSize === null) frame.style.height = `${Math.max(message.height, minHeight)}px`;
      return surface.onResize(message.height);
    }
    const { id } = message;
    run(message.command, message.payload).then(
      (value) => post({ forge: 'reply', id, ok: true, value }),
      (error: unknown) =>
        post({ forge: 'reply', id, ok: false, message: error instanceof Error ? error.message : String(error) }),
    );
  };
  const listen = (event: MessageEvent<FrameMessage>) => {
    if (event.source === frame.contentWindow && event.origin === frameOrigin) hear(event.data);
  };
  window.addEventListener('message', listen);
  if (surface.viewportSize !== null) frame.style.height = `${viewportHeights[surface.viewportSize]}px`;
  return {
    setColorMode(colorMode) {
      parts.surface.colorMode = colorMode;
      if (themed) post({ forge: 'theme', colorMode });
    },
    dispose() {
      for (const callback of closing) callback();
      for (const stop of subscriptions.values()) stop();
      window.removeEventListener('message', listen);
    },
  };
}

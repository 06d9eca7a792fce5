import { globalNames } from '../global-names';
import { createFrameHistory } from './frame-history';
import { enableTheme, setColorMode } from './frame-theme';
import type { ThemeReply } from './frame-theme';
import type { FrameMessage, ShellMessage } from './messages';
import { isSubscribed } from './messages';

/** The first script of every page of the app: gives `@forge/bridge` its one function and speaks with the page around. */
function startBridge(shell: Window, shellOrigin: string): void {
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  let last = 0;
  const post = (message: FrameMessage) => shell.postMessage(message, shellOrigin);

  const sendable = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const forgeCallback = (last += 1);
      callbacks.set(forgeCallback, value as (...args: unknown[]) => unknown);
      return { forgeCallback };
    }
    if (Array.isArray(value)) return value.map(sendable);
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sendable(part)]));
  };
  const call = (command: string, payload?: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      pending.set(id, { resolve, reject });
      post({ forge: 'call', id, command, payload: sendable(payload) });
    });
  const callBridge = async (command: string, payload?: unknown): Promise<unknown> => {
    if (command === 'createHistory') return createFrameHistory();
    const answer = await call(command, payload);
    if (command === 'enableTheming') return enableTheme(answer as ThemeReply);
    if (!isSubscribed(answer)) return answer;
    return { unsubscribe: () => call('unsubscribe', { subscription: answer.forgeSubscription }) };
  };
  const hear = (message: ShellMessage) => {
    if (message.forge === 'theme') return setColorMode(message.colorMode);
    if (message.forge === 'callback') return void callbacks.get(message.callback)?.(...message.args);
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.ok) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  };
  window.addEventListener('message', (event: MessageEvent<ShellMessage>) => {
    if (event.source === shell && event.origin === shellOrigin) hear(event.data);
  });
  Object.defineProperty(globalThis, globalNames.bridge, { value: { callBridge } });

  const { documentElement } = document;
  new ResizeObserver(() =>
    post({ forge: 'resize', height: Math.ceil(documentElement.getBoundingClientRect().height) }),
  ).observe(documentElement);
}

const shellOrigin =
  location.ancestorOrigins?.[0] ?? (document.referrer === '' ? '' : new URL(document.referrer).origin);
if (window.parent !== window && shellOrigin !== '') startBridge(window.parent, shellOrigin);

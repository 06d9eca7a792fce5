/** What crosses between a panel's frame and the page that holds it. */
export type FrameMessage =
  { forge: 'call'; id: number; command: string; payload: unknown } | { forge: 'resize'; height: number };

export type ShellMessage =
  | { forge: 'reply'; id: number; ok: true; value: unknown }
  | { forge: 'reply'; id: number; ok: false; message: string }
  | { forge: 'callback'; callback: number; args: unknown[] }
  | { forge: 'theme'; colorMode: 'light' | 'dark' };

/** Stands for a function of the frame inside a payload: functions cannot be posted. */
export interface CallbackId {
  forgeCallback: number;
}

/** Answer to commands that subscribe; the frame gives the app an `unsubscribe` for it. */
export interface Subscribed {
  forgeSubscription: number;
}

export const isCallbackId = (value: unknown): value is CallbackId =>
  typeof value === 'object' && value !== null && 'forgeCallback' in value;

export const isSubscribed = (value: unknown): value is Subscribed =>
  typeof value === 'object' && value !== null && 'forgeSubscription' in value;

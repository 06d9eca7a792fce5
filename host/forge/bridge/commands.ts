import { emitEvent, hearAppEvents, hearEvents } from './hear-events';
import type { Callback } from './hear-events';
import { openStream } from './live-stream';
import { urlOf } from './locations';
import type { NavigationLocation } from './locations';
import type { Subscribed } from './messages';
import { ask, askApp } from './requests';
import type { Flag, ModalRequest, OpenedPanel, PanelConnection, Surface } from './surface';

/** What a command works with: the page around, and the means to keep a subscription until the panel goes. */
export interface CommandParts {
  surface: Surface;
  frameId: string;
  /** Keeps what ends a subscription. */
  subscribe(stop: () => void): Subscribed;
  unsubscribe(id: number): void;
  /** Connects the frame of a modal that this panel opened. */
  connect(frame: HTMLIFrameElement, surface: Surface): PanelConnection;
  themed(): void;
  /** Called with the payload of `view.onClose`. */
  onClose(callback: () => void): void;
}

export type Command = (parts: CommandParts, payload: never) => unknown;

interface Listening {
  event: string;
  callback: Callback;
}

interface Subscription {
  channelName: string;
  onEvent: Callback;
  options?: unknown;
  isGlobal?: boolean;
}

/** Resolves once the platform listens for this panel, so that nothing published after it is missed. */
const subscribeRealtime = ({ onEvent, ...channel }: Subscription, parts: CommandParts): Promise<Subscribed> => {
  const query = new URLSearchParams({ token: parts.surface.token, channel: JSON.stringify(channel) });
  return new Promise((resolve, reject) => {
    const stop = openStream(`/forge/realtime?${query}`, {
      onMessage: (message) => onEvent(JSON.parse((message as { payload: string }).payload)),
      onOpen: (again) => !again && resolve(parts.subscribe(stop)),
      onRefused: () => reject(new Error('Unable to subscribe to the channel.')),
    });
  });
};

interface OpenModal extends Omit<ModalRequest, 'frameUrl' | 'connect' | 'dismissed'> {
  resource: string | null;
  context: unknown;
  onClose?: Callback;
}

/** A dialog with the app's page in it: the same person, issue and module, `extension.modal` its own. */
async function openModal(
  { surface, connect }: CommandParts,
  { resource, context, onClose, ...request }: OpenModal,
): Promise<boolean> {
  const opened = await ask<OpenedPanel>('/forge/modal', { token: surface.token, modal: context, resource });
  let connection: PanelConnection | undefined;
  const ended = (payload?: unknown) => {
    connection?.dispose();
    onClose?.(payload);
  };
  const dialog = surface.openModal({
    ...request,
    frameUrl: opened.frameUrl,
    connect(frame) {
      const close = (payload?: unknown) => {
        dialog.close();
        ended(payload);
        return true;
      };
      connection = connect(frame, {
        ...surface,
        token: opened.token,
        context: opened.context,
        viewportSize: null,
        close,
        submit: close,
      });
      return connection;
    },
    dismissed: () => ended(),
  });
  return true;
}

/** An action is called with nothing: a click event could not be posted into the frame. */
const flagOf = (flag: Partial<Flag> & { id: string }): Flag => ({
  title: '',
  type: 'info',
  isAutoDismiss: false,
  ...flag,
  actions: (flag.actions ?? []).map(({ text, onClick }) => ({ text, onClick: () => onClick() })),
});

/** Every command of the bridge that the host plays; any other rejects. */
export const commands: Record<string, Command> = {
  invoke: (
    { surface },
    payload: { functionKey: string; payload?: unknown; invokeType?: string; metadata?: unknown },
  ) => {
    if (payload.invokeType !== undefined || payload.metadata !== undefined)
      throw new Error('The host does not play invokeRemote, invokeService or invoke metadata.');
    return askApp('/forge/invoke', {
      token: surface.token,
      functionKey: payload.functionKey,
      payload: payload.payload,
    });
  },
  fetchProduct: ({ surface }, payload: object) => askApp('/forge/fetch-product', { token: surface.token, ...payload }),
  getContext: ({ surface }) => ({
    ...surface.context,
    theme: { ...surface.context.theme, colorMode: surface.colorMode },
  }),
  getFrameId: ({ frameId }) => frameId,
  enableTheming: ({ surface, themed }) => {
    themed();
    return {
      colorMode: surface.colorMode,
      theme: 'dark:dark light:light shape:shape spacing:spacing typography:typography',
    };
  },
  showFlag: ({ surface }, flag: Flag) => {
    surface.showFlag(flagOf(flag));
    return true;
  },
  closeFlag: ({ surface }, { id }: { id: string }) => {
    surface.closeFlag(id);
    return true;
  },
  openModal,
  navigate: (
    { surface },
    { url, type, ...location }: NavigationLocation & { url?: string; type: 'same-tab' | 'new-tab' },
  ) =>
    surface.navigate({
      url: url === undefined ? urlOf(location, surface.context.siteUrl) : new URL(url, surface.context.siteUrl).href,
      type,
    }),
  getUrl: ({ surface }, location: NavigationLocation) => urlOf(location, surface.context.siteUrl),
  reload: () => window.location.reload(),
  changeWindowTitle: ({ surface }, title: string) => surface.changeWindowTitle(title),
  refresh: ({ surface }) => {
    surface.refresh();
    return true;
  },
  close: ({ surface }, payload: unknown) => surface.close(payload),
  submit: ({ surface }, payload: unknown) => surface.submit(payload),
  onClose: (parts, callback: Callback) => {
    parts.onClose(callback);
    return true;
  },
  emitReadyEvent: () => undefined,
  emit: (_parts, payload: { event: string }) => emitEvent('forge-app-event', payload),
  emitPublic: (_parts, payload: { event: string }) => emitEvent('forge-public-event', payload),
  on: async (parts, { event, callback }: Listening) =>
    parts.subscribe(await hearAppEvents(parts.surface.token, event, callback)),
  onPublic: (parts, { event, callback }: Listening) =>
    parts.subscribe(hearEvents('forge-public-event', event, callback)),
  publishRealtimeChannel: ({ surface }, payload: object) =>
    askApp('/forge/realtime/publish', { token: surface.token, ...payload }),
  subscribeRealtimeChannel: (parts, payload: Subscription) => subscribeRealtime(payload, parts),
  unsubscribe: (parts, { subscription }: { subscription: number }) => parts.unsubscribe(subscription),
};

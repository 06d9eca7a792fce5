import type { FullContext } from '../full-context';

export interface Flag {
  id: string;
  title: string;
  description?: string;
  /** `info` (default), `success`, `warning`, `error`. */
  type: 'info' | 'success' | 'warning' | 'error';
  appearance?: string;
  actions: { text: string; onClick(): void }[];
  isAutoDismiss: boolean;
}

/** A dialog the app asks for; the page draws it around an iframe. */
export interface ModalRequest {
  title: string;
  icon: string;
  size:
    'small' | 'medium' | 'large' | 'xlarge' | 'max' | 'fullscreen' | 'resizable' | { width: string; height?: string };
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  /** `src` of the dialog's iframe. */
  frameUrl: string;
  /** Call with the dialog's iframe, once, before or as it loads. */
  connect(frame: HTMLIFrameElement): PanelConnection;
  /** Call when the person closed the dialog (Escape, overlay, cross). */
  dismissed(): void;
}

/** The page around a panel: what the platform's bridge can do there. */
export interface Surface {
  token: string;
  context: FullContext;
  /** Fixed height of the frame where the module has one; null: it grows with its content. */
  viewportSize: 'small' | 'medium' | 'large' | 'xlarge' | 'max' | null;
  colorMode: 'light' | 'dark';
  showFlag(flag: Flag): void;
  closeFlag(id: string): void;
  openModal(request: ModalRequest): { close(): void };
  navigate(to: { url: string; type: 'same-tab' | 'new-tab' }): void;
  changeWindowTitle(title: string): void;
  /** The app says that what the page shows of the issue is out of date. */
  refresh(): void;
  /** Only a modal can be closed; answers false where the surface cannot be. */
  close(payload?: unknown): boolean;
  submit(payload?: unknown): boolean;
  /** Height in CSS pixels that the content asks for. */
  onResize(height: number): void;
}

export interface PanelConnection {
  /** Tells the app that the page changed between light and dark. */
  setColorMode(colorMode: 'light' | 'dark'): void;
  dispose(): void;
}

/** What `POST /forge/context` answers. */
export interface OpenedPanel {
  token: string;
  context: FullContext;
  frameUrl: string;
  viewportSize: Surface['viewportSize'];
}

import type { ModalRequest } from '../../forge/bridge/shell';

const widths = {
  small: '400px',
  medium: '600px',
  large: '800px',
  xlarge: '968px',
  max: 'calc(100vw - 32px)',
  fullscreen: 'calc(100vw - 32px)',
  resizable: '800px',
};

const widthOf = ({ size }: ModalRequest): string => (typeof size === 'string' ? widths[size] : size.width);

/** A plain dialog around the app's frame. */
export function openBareModal(request: ModalRequest): { close(): void } {
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  let open = true;
  const close = () => {
    open = false;
    dialog.close();
    dialog.remove();
  };
  const dismiss = () => {
    if (!open) return;
    close();
    request.dismissed();
  };
  frame.src = request.frameUrl;
  frame.title = request.title || 'Dialog';
  frame.style.width = widthOf(request);
  dialog.setAttribute('aria-label', frame.title);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (request.closeOnEscape) dismiss();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && request.closeOnOverlayClick) dismiss();
  });
  // A frame that is longer than the window is scrolled by the keyboard too.
  dialog.tabIndex = 0;
  dialog.append(frame);
  document.body.append(dialog);
  request.connect(frame);
  dialog.showModal();
  return { close };
}

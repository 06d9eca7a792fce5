import { Modal, view } from '@forge/bridge';

/** Opens the meeting over the whole of Jira; false where the platform does not let us. */
export async function openMeetingWindow(title: string): Promise<boolean> {
  const asked = { size: 'fullscreen', context: { show: 'meeting' }, title } as const;
  // What is being typed there must not go with one press beside it.
  const modal = new Modal({ ...asked, closeOnEscape: false, closeOnOverlayClick: false });
  return modal.open().then(
    () => true,
    () => false,
  );
}

export const closeWindow = (): void => void view.close().catch(() => undefined);

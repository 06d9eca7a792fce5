import Modal, { ModalTransition } from '@atlaskit/modal-dialog';
import { CreateForm } from './create-form';

export function CreateDialog({ open, close }: { open: boolean; close(): void }) {
  return (
    <ModalTransition>
      {open && (
        <Modal onClose={close} width="large" shouldCloseOnOverlayClick={false}>
          <CreateForm close={close} />
        </Modal>
      )}
    </ModalTransition>
  );
}

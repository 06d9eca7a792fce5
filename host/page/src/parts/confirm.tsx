import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { ReactNode } from 'react';

interface Properties {
  open: boolean;
  busy: boolean;
  title: string;
  action: string;
  children: ReactNode;
  close(): void;
  confirm(): void;
}

/** Asks before something that cannot be undone. */
export function Confirm({ open, busy, title, action, children, close, confirm }: Properties) {
  return (
    <ModalTransition>
      {open && (
        <Modal onClose={close} width="small">
          <ModalHeader hasCloseButton>
            <ModalTitle appearance="warning">{title}</ModalTitle>
          </ModalHeader>
          <ModalBody>{children}</ModalBody>
          <ModalFooter>
            <Button appearance="subtle" onClick={close}>
              Cancel
            </Button>
            <Button appearance="warning" isLoading={busy} onClick={confirm}>
              {action}
            </Button>
          </ModalFooter>
        </Modal>
      )}
    </ModalTransition>
  );
}

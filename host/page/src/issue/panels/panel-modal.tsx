import Modal, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useEffect, useRef } from 'react';
import type { ModalRequest } from '../../../../forge/bridge/shell';
import styles from './panels.module.css';

const widths = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  xlarge: 'x-large',
  max: '100%',
  fullscreen: '100%',
  resizable: 'large',
} as const;

/** A dialog an app asked for, with its page inside. */
export function PanelModal({ request, close }: { request: ModalRequest | null; close(): void }) {
  return <ModalTransition>{request && <OpenModal request={request} close={close} />}</ModalTransition>;
}

function OpenModal({ request, close }: { request: ModalRequest; close(): void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    const connection = request.connect(frame.current);
    return () => connection.dispose();
  }, [request]);
  const dismiss = (event: { type?: string }) => {
    if (event.type === 'keydown' ? !request.closeOnEscape : event.type === 'mousedown' && !request.closeOnOverlayClick)
      return;
    request.dismissed();
    close();
  };
  const { size } = request;
  const width = typeof size === 'string' ? widths[size] : size.width;
  const height = typeof size === 'string' ? undefined : size.height;
  return (
    <Modal
      onClose={dismiss}
      width={width}
      height={height}
      label={request.title || 'Dialog'}
      shouldCloseOnOverlayClick={request.closeOnOverlayClick}
    >
      {request.title !== '' && (
        <ModalHeader hasCloseButton>
          <ModalTitle>{request.title}</ModalTitle>
        </ModalHeader>
      )}
      <ModalBody>
        <iframe ref={frame} className={styles.modalFrame} src={request.frameUrl} title={request.title || 'Dialog'} />
      </ModalBody>
    </Modal>
  );
}

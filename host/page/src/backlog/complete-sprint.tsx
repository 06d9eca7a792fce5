import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Select from '@atlaskit/select';
import { useState } from 'react';
import { useSprintIssues } from '../api/board-queries';
import { useAct } from '../api/use-jira';
import type { SprintWire } from '../api/wire';
import { useMessages } from '../parts/messages';
import { completeSprint } from './sprint-calls';

interface Properties {
  /** null: closed. */
  sprint: SprintWire | null;
  /** Issues that are not done. */
  open: number;
  future: readonly SprintWire[];
  close(): void;
}

export function CompleteSprint({ sprint, open, future, close }: Properties) {
  return (
    <ModalTransition>{sprint && <Dialog sprint={sprint} open={open} future={future} close={close} />}</ModalTransition>
  );
}

function Dialog({ sprint, open, future, close }: Properties & { sprint: SprintWire }) {
  const { act, busy } = useAct();
  const messages = useMessages();
  const issues = useSprintIssues(sprint.id).data ?? [];
  const options = [
    { value: '', label: 'Backlog' },
    ...future.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const [to, setTo] = useState(options[1]?.value ?? '');
  const complete = async () => {
    const unfinished = issues.filter(({ fields }) => fields.status.statusCategory.key !== 'done').map(({ key }) => key);
    const done = await act(`${sprint.name} was not completed`, (jira) =>
      completeSprint(jira, sprint, unfinished, to === '' ? null : Number(to)),
    );
    close();
    if (done) messages.done(`${sprint.name} is completed`);
  };
  return (
    <Modal onClose={close} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>Complete {sprint.name}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>
          {issues.length - open} {issues.length - open === 1 ? 'issue is' : 'issues are'} done, {open}{' '}
          {open === 1 ? 'is' : 'are'} open.
        </p>
        {open > 0 && (
          <>
            <p>Move open issues to</p>
            <Select
              aria-label="Move open issues to"
              options={options}
              value={options.find(({ value }) => value === to)}
              onChange={(next) => setTo(next?.value ?? '')}
              menuPosition="fixed"
            />
          </>
        )}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="primary" isLoading={busy} onClick={() => void complete()}>
          Complete sprint
        </Button>
      </ModalFooter>
    </Modal>
  );
}

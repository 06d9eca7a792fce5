import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { useSession } from '../api/session';
import { useAct } from '../api/use-jira';
import type { SprintWire } from '../api/wire';
import { LabelledField } from '../parts/labelled-field';
import { startSprint } from './sprint-calls';

const lengths = [1, 2, 3, 4].map((weeks) => ({ value: weeks * 7, label: weeks === 1 ? '1 week' : `${weeks} weeks` }));

interface Properties {
  sprint: SprintWire | null;
  close(): void;
}

export function StartSprint({ sprint, close }: Properties) {
  return <ModalTransition>{sprint && <Dialog sprint={sprint} close={close} />}</ModalTransition>;
}

function Dialog({ sprint, close }: { sprint: SprintWire; close(): void }) {
  const { now } = useSession();
  const { act, busy } = useAct();
  const [days, setDays] = useState(14);
  const [goal, setGoal] = useState(sprint.goal ?? '');
  const start = async () => {
    if (await act(`${sprint.name} was not started`, (jira) => startSprint(jira, sprint, now(), days, goal))) close();
  };
  return (
    <Modal onClose={close} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>Start {sprint.name}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <LabelledField label="Duration">
          {(id) => (
            <Select
              inputId={id}
              options={lengths}
              value={lengths.find(({ value }) => value === days)}
              onChange={(next) => setDays(next?.value ?? 14)}
              menuPosition="fixed"
            />
          )}
        </LabelledField>
        <LabelledField label="Sprint goal">
          {(id) => <Textfield id={id} value={goal} onChange={(event) => setGoal(event.currentTarget.value)} />}
        </LabelledField>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="primary" isLoading={busy} onClick={() => void start()}>
          Start
        </Button>
      </ModalFooter>
    </Modal>
  );
}

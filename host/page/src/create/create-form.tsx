import Button from '@atlaskit/button/new';
import { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { JiraProblem } from '../api/jira-client';
import { useSession } from '../api/session';
import type { MetaField } from '../api/wire';
import { useMessages } from '../parts/messages';
import { useRouter } from '../parts/router';
import { Loading, wordsOf } from '../parts/trouble';
import { CreateField } from './create-field';
import { useCreateFields, useCreateTypes } from './create-meta';
import { bodyOf, inOrder, kindOf, type Held } from './field-kinds';
import { ProjectField, TypeField } from './place-fields';

/** Asks for project and type, then for what that create screen holds. */
export function CreateForm({ close }: { close(): void }) {
  const { path } = useRouter();
  const [project, setProject] = useState<string | undefined>(() => /([A-Z][A-Z0-9_]+)(-\d+|\/)/.exec(path)?.[1]);
  const [chosen, setChosen] = useState<string>();
  const types = useCreateTypes(project);
  const type =
    types.data?.find(({ id }) => id === chosen) ??
    types.data?.find(({ subtask, hierarchyLevel }) => !subtask && (hierarchyLevel ?? 0) === 0);
  const fields = useCreateFields(project, type?.id);
  const [held, setHeld] = useState<Record<string, Held>>({});
  const shown = inOrder(fields.data ?? []).filter((field) => kindOf(field) !== undefined);
  const { create, busy, problem, tried } = useCreate(project, type?.id, shown, held, close);
  const fieldErrors = problem instanceof JiraProblem ? problem.fieldErrors : {};
  const elsewhere =
    problem === null
      ? []
      : problem instanceof JiraProblem
        ? [...problem.messages, ...otherErrors(problem, shown)]
        : wordsOf(problem);
  return (
    <>
      <ModalHeader hasCloseButton>
        <ModalTitle>Create issue</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {elsewhere.length > 0 && (
          <div role="alert">
            <SectionMessage appearance="warning" title="The issue was not created">
              {elsewhere.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </SectionMessage>
          </div>
        )}
        <ProjectField value={project} choose={setProject} problem={fieldErrors['project']} />
        <TypeField
          types={types.data ?? []}
          value={type}
          choose={setChosen}
          problem={fieldErrors['issuetype'] ?? (types.error ? wordsOf(types.error).join(' ') : undefined)}
        />
        {fields.isFetching && !fields.data && <Loading label="Loading fields" />}
        {shown.map((field) => {
          const id = field.fieldId ?? field.key;
          return (
            <CreateField
              key={`${project} ${id}`}
              field={field}
              project={project ?? ''}
              problem={held[id] === tried[id] ? fieldErrors[id] : undefined}
              value={held[id]}
              set={(value) => setHeld((before) => ({ ...before, [id]: value }))}
            />
          );
        })}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="primary" isLoading={busy} isDisabled={!type} onClick={() => void create()}>
          Create
        </Button>
      </ModalFooter>
    </>
  );
}

/** Refusals about fields that this dialog does not show. */
const otherErrors = (problem: JiraProblem, shown: readonly MetaField[]): string[] =>
  Object.entries(problem.fieldErrors)
    .filter(
      ([id]) => id !== 'project' && id !== 'issuetype' && !shown.some((field) => (field.fieldId ?? field.key) === id),
    )
    .map(([id, words]) => `${id}: ${words}`);

function useCreate(
  project: string | undefined,
  type: string | undefined,
  shown: readonly MetaField[],
  held: Record<string, Held>,
  close: () => void,
) {
  const { jira } = useSession();
  const client = useQueryClient();
  const messages = useMessages();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [tried, setTried] = useState(held);
  const create = async () => {
    setBusy(true);
    setTried(held);
    const given = shown.flatMap((field) => {
      const id = field.fieldId ?? field.key;
      const kind = kindOf(field);
      const body = kind && bodyOf(kind, held[id]);
      return body === undefined ? [] : [[id, body] as const];
    });
    const fields = { project: { key: project }, issuetype: { id: type }, ...Object.fromEntries(given) };
    try {
      const { key } = await jira.call<{ key: string }>('/rest/api/3/issue', { method: 'POST', body: { fields } });
      messages.done(`${key} is created`, undefined, { text: 'View issue', href: `/browse/${key}` });
      close();
      await client.invalidateQueries({ queryKey: ['jira'] });
    } catch (refused) {
      setProblem(refused);
      setBusy(false);
    }
  };
  return { create, busy, problem, tried };
}

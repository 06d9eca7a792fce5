import { AsyncSelect } from '@atlaskit/select';
import { useRef } from 'react';
import type { FollowUpDraft, Person } from '#contract';
import { useSurface } from '../surface';
import { formWords } from '../words';
import { Face } from './face';
import styles from './priority-field.module.css';

type Option = { readonly value: string; readonly label: string; readonly person: Person };

type OwnerFieldProps = {
  readonly id: string | null;
  readonly name: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (change: Pick<FollowUpDraft, 'ownerId' | 'ownerName'>) => void;
};

/** A search waits this long after the last letter. */
const restMs = 250;

/** Who takes it on, among those Jira would let. Nobody is preselected. */
export function OwnerField({ id, name, disabled, onChoose }: OwnerFieldProps) {
  const search = useOwnerSearch();
  const person = id === null ? null : { accountId: id, name: name ?? formWords.ownerUnnamed, active: true };
  return (
    <AsyncSelect<Option>
      inputId="owner"
      cacheOptions
      defaultOptions
      loadOptions={search}
      value={person && { value: person.accountId, label: person.name, person }}
      placeholder={formWords.ownerNone}
      noOptionsMessage={() => formWords.ownerEmpty}
      loadingMessage={() => formWords.ownerSearching}
      isClearable
      isDisabled={disabled}
      formatOptionLabel={(option) => (
        <span className={styles.option}>
          <Face person={option.person} />
          {option.label}
        </span>
      )}
      onChange={(option) => onChoose({ ownerId: option?.value ?? null, ownerName: option?.label })}
    />
  );
}

/** Asks for people once the typing rests; of several questions only the last is asked. */
function useOwnerSearch(): (query: string) => Promise<Option[]> {
  const { call } = useSurface();
  const last = useRef('');
  return async (query) => {
    last.current = query;
    if (query) await new Promise((resolve) => setTimeout(resolve, restMs));
    if (last.current !== query) return [];
    const reply = await call('findOwners', { query });
    const people = reply.ok ? reply.value : [];
    return people.map((person) => ({ value: person.accountId, label: person.name, person }));
  };
}

import { AsyncSelect } from '@atlaskit/select';
import type { Person } from '#contract';
import { Face } from '../parts/face';
import { placeWords as words } from '../words/places';
import styles from './places.module.css';
import { useSearch } from './use-search';

export type PersonOption = { readonly value: string; readonly label: string; readonly person: Person };

export const toPersonOption = (person: Person): PersonOption => ({
  value: person.accountId,
  label: person.name,
  person,
});

type PersonPickerProps = {
  readonly inputId: string;
  /** Whose people: the project it would be created in. */
  readonly projectId: string | undefined;
  readonly person: Person | null;
  readonly onChoose: (accountId: string | null) => void;
};

/** One person, among those Jira would give issues of a project. */
export function PersonPicker({ inputId, projectId, person, onChoose }: PersonPickerProps) {
  const search = usePersonSearch(projectId);
  return (
    <AsyncSelect<PersonOption>
      key={projectId}
      inputId={inputId}
      spacing="compact"
      aria-describedby={`${inputId}-help`}
      cacheOptions
      defaultOptions
      loadOptions={search}
      value={person && toPersonOption(person)}
      placeholder={words.personNone}
      noOptionsMessage={() => words.personEmpty}
      loadingMessage={() => words.searching}
      isClearable
      formatOptionLabel={PersonLine}
      onChange={(option) => onChoose(option?.value ?? null)}
    />
  );
}

export function PersonLine({ person, label }: PersonOption) {
  return (
    <span className={styles.option}>
      <Face person={person} />
      <span className={styles.name}>{label}</span>
    </span>
  );
}

export const usePersonSearch = (projectId: string | undefined): ((query: string) => Promise<PersonOption[]>) =>
  useSearch(
    'findOwners',
    (query) => ({ query, ...(projectId !== undefined && { projectId }) }),
    (people) => people.map(toPersonOption),
  );

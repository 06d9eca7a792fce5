import { AsyncSelect } from '@atlaskit/select';
import type { Person } from '#contract';
import { placeWords as words } from '../words/places';
import type { ControlProps } from './control-props';
import { PersonLine, PersonPicker, type PersonOption, toPersonOption, usePersonSearch } from './person-picker';
import { usePeople } from './use-people';

const unnamed = (accountId: string): Person => ({ accountId, name: words.ownerUnnamed, active: true });

/** A field that takes one person. */
export function PersonControl({ inputId, form, answer, onAnswer }: ControlProps) {
  const id = typeof answer === 'string' ? answer : '';
  const known = usePeople(id === '' ? [] : [id]);
  return (
    <PersonPicker
      inputId={inputId}
      projectId={form.project.id}
      person={id === '' ? null : (known[id] ?? unnamed(id))}
      onChoose={(accountId) => onAnswer(accountId ?? '')}
    />
  );
}

/** A field that takes several people. */
export function PeopleControl({ inputId, form, answer, onAnswer }: ControlProps) {
  const ids = typeof answer === 'object' ? (answer ?? []) : [];
  const known = usePeople(ids);
  const search = usePersonSearch(form.project.id);
  return (
    <AsyncSelect<PersonOption, true>
      inputId={inputId}
      spacing="compact"
      aria-describedby={`${inputId}-help`}
      isMulti
      cacheOptions
      defaultOptions
      loadOptions={search}
      value={ids.map((id) => toPersonOption(known[id] ?? unnamed(id)))}
      placeholder={words.peopleNone}
      noOptionsMessage={() => words.personEmpty}
      loadingMessage={() => words.searching}
      formatOptionLabel={PersonLine}
      onChange={(chosen) => onAnswer(chosen.map(({ value }) => value))}
    />
  );
}

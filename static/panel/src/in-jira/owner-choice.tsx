import { AsyncSelect } from '@atlaskit/select';
import type { Person } from '#contract';
import { Face } from '../parts/face';
import { Icon } from '../parts/icon';
import { inJiraWords as words } from '../words/in-jira';
import type { ChoiceProps } from './change-panel';
import styles from './change-panel.module.css';
import { usePeople } from './use-people';

type Option = { readonly value: string | null; readonly label: string; readonly person: Person | null };

const nobody: Option = { value: null, label: words.nobody, person: null };

/** Somebody who may be given issues of their project, or nobody. */
export function OwnerChoice({ rows, label, onChoose }: ChoiceProps) {
  const find = usePeople(rows.map(({ project }) => project.id));
  const search = async (query: string): Promise<Option[]> => {
    const people = await find(query);
    const options = people.map((person): Option => ({ value: person.accountId, label: person.name, person }));
    return query ? options : [...options, nobody];
  };
  return (
    <div className={styles.choice}>
      <AsyncSelect<Option>
        aria-label={label}
        cacheOptions
        defaultOptions
        loadOptions={search}
        value={null}
        placeholder={words.choose.assignee}
        noOptionsMessage={() => words.noPeople}
        loadingMessage={() => words.searching}
        formatOptionLabel={({ person, label: name }) => (
          <span className={styles.option}>
            {person ? <Face person={person} /> : <Icon name="person" />}
            {name}
          </span>
        )}
        onChange={(option) =>
          option && onChoose({ ownerId: option.value }, words.became.assignee(option.person?.name ?? words.nobodyNow))
        }
      />
    </div>
  );
}

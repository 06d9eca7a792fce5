import Select, { AsyncSelect, CreatableSelect } from '@atlaskit/select';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { UserWire } from '../api/wire';
import { Person } from './marks';
import styles from './pick.module.css';

export interface Choice {
  value: string;
  label: string;
  icon?: ReactNode;
}

const drawn = ({ label, icon }: Choice) => (
  <span className={styles.choice}>
    {icon}
    {label}
  </span>
);
const escape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') close();
};

interface PickOneProperties {
  label: string;
  options: readonly Choice[];
  value: string | null;
  clearable?: boolean;
  close(): void;
  pick(value: string | null): void;
}

/** A list that is open at once; choosing, leaving and Escape all close it. */
export function PickOne({ label, options, value, clearable = false, close, pick }: PickOneProperties) {
  return (
    // Keys bubble up from the list inside.
    <div onKeyDown={escape(close)} role="presentation">
      <Select<Choice>
        aria-label={label}
        autoFocus
        defaultMenuIsOpen
        spacing="compact"
        isClearable={clearable}
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        formatOptionLabel={drawn}
        onBlur={close}
        onChange={(chosen) => {
          pick(chosen?.value ?? null);
          close();
        }}
      />
    </div>
  );
}

interface PickManyProperties {
  label: string;
  options: readonly Choice[];
  values: readonly string[];
  /** Whether words that are not in the list may be added. */
  creatable?: boolean;
  close(): void;
  pick(values: string[]): void;
}

/** Several of a list; saved with the button, by leaving or with Escape taken back. */
export function PickMany({ label, options, values, creatable = false, close, pick }: PickManyProperties) {
  const [chosen, setChosen] = useState<readonly Choice[]>(
    values.map((value) => options.find((option) => option.value === value) ?? { value, label: value }),
  );
  const Picker = creatable ? CreatableSelect : Select;
  const save = () => {
    pick(chosen.map(({ value }) => value));
    close();
  };
  return (
    <div onKeyDown={escape(close)} role="presentation">
      <Picker<Choice, true>
        aria-label={label}
        autoFocus
        isMulti
        spacing="compact"
        options={options}
        value={chosen}
        formatOptionLabel={drawn}
        onChange={(next) => setChosen(next)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" spacing="compact" onClick={save}>
          Save
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

interface PickPersonProperties {
  label: string;
  clearable: boolean;
  find(words: string): Promise<UserWire[]>;
  close(): void;
  pick(user: UserWire | null): void;
}
type PersonChoice = { value: string; label: string; user: UserWire | null };

export function PickPerson({ label, clearable, find, close, pick }: PickPersonProperties) {
  const load = async (words: string): Promise<PersonChoice[]> => {
    const found = (await find(words)).map((user) => ({ value: user.accountId, label: user.displayName, user }));
    return clearable && words === '' ? [{ value: '', label: 'Unassigned', user: null }, ...found] : found;
  };
  return (
    <div onKeyDown={escape(close)} role="presentation">
      <AsyncSelect<PersonChoice>
        aria-label={label}
        autoFocus
        defaultMenuIsOpen
        defaultOptions
        cacheOptions
        spacing="compact"
        placeholder="Search people"
        loadOptions={load}
        formatOptionLabel={({ user }) => <Person user={user} />}
        onBlur={close}
        onChange={(chosen) => {
          pick(chosen?.user ?? null);
          close();
        }}
      />
    </div>
  );
}

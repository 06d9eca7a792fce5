import { useState } from 'react';
import type { Person } from '#contract';
import { settingsWords as words } from '../words/settings';
import styles from './settings.module.css';
import type { SettingsCall } from './use-settings-page';

type PeopleFieldProps = {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly nameOf: (accountId: string) => string;
  /** One alone: choosing another takes its place. */
  readonly single?: boolean;
  readonly call: SettingsCall;
  readonly onChoose: (accountIds: readonly string[], person?: Person) => void;
};

/** People, found by name among those who may be given issues of this project. */
export function PeopleField({ label, chosen, nameOf, single = false, call, onChoose }: PeopleFieldProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Person[]>([]);
  const search = async (): Promise<void> => {
    const reply = await call('findPeople', { query });
    setFound(reply.ok ? reply.value.filter(({ accountId }) => !chosen.includes(accountId)) : []);
  };
  const add = (person: Person): void => {
    onChoose(single ? [person.accountId] : [...chosen, person.accountId], person);
    setFound([]);
    setQuery('');
  };
  return (
    <div className={styles.people} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {chosen.map((id) => (
        <span key={id} className={styles.chosen}>
          {nameOf(id)}
          <button
            type="button"
            aria-label={words.people.remove(nameOf(id))}
            onClick={() => onChoose(chosen.filter((one) => one !== id))}
          >
            ×
          </button>
        </span>
      ))}
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <input
          aria-label={words.people.search(label)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <button type="submit">{words.people.add}</button>
      </form>
      {found.map((person) => (
        <button key={person.accountId} type="button" onClick={() => add(person)}>
          {person.name}
        </button>
      ))}
    </div>
  );
}

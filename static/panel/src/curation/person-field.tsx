import { useId } from 'react';
import { useAdditions } from '../additions-keeper';
import styles from './form.module.css';

type PersonFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly onName: (name: string) => void;
};

/** A name: of somebody who is part of this incident in Jira, or any other. */
export function PersonField({ label, hint, name, onName }: PersonFieldProps) {
  const { people } = useAdditions();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        list={`${id}-people`}
        value={name}
        autoComplete="off"
        aria-describedby={hint ? `${id}-help` : undefined}
        onChange={(event) => onName(event.target.value)}
      />
      <datalist id={`${id}-people`}>
        {Object.values(people).map((person) => (
          <option key={person.accountId} value={person.name}>
            {person.name}
          </option>
        ))}
      </datalist>
      {hint && (
        <p id={`${id}-help`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { DueAfter } from '#contract';
import { settingsWords as words } from '../words/settings';
import styles from './settings.module.css';

type Choice = { readonly id: string; readonly name: string };

export function Checks({ label, choices, chosen, onChoose }: ChecksProps) {
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

type ChecksProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

type SelectProps = {
  readonly label: string;
  /** '' where none of them is chosen. */
  readonly value: string;
  /** What '' means. */
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
};

export function Select({ label, value, none, choices, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

type TypedProps = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly lines?: boolean;
  readonly list?: readonly string[];
};

export function Typed({ label, value, onType, lines = false, list }: TypedProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea id={id} rows={3} value={value} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input
          id={id}
          value={value}
          autoComplete="off"
          list={list && `${id}-list`}
          onChange={(event) => onType(event.target.value)}
        />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}

type NumberProps = { readonly label: string; readonly value: number | null; readonly onType: (value: number) => void };

/** A whole number; whether it makes sense the app says. */
export function Count({ label, value, onType }: NumberProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={value ?? ''}
        onChange={(event) => onType(Math.trunc(Number(event.target.value)))}
      />
    </div>
  );
}

type DaysProps = {
  readonly label: string;
  readonly value: DueAfter | null;
  /** Null: nothing is said. */
  readonly onChoose: (value: DueAfter | null) => void;
};

/** So many days, of one kind or the other. */
export function Days({ label, value, onChoose }: DaysProps) {
  const id = useId();
  return (
    <div className={styles.days}>
      <div className={styles.field}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="number"
          value={value?.days ?? ''}
          onChange={({ target }) =>
            onChoose(
              target.value === '' ? null : { unit: value?.unit ?? 'business', days: Math.trunc(Number(target.value)) },
            )
          }
        />
      </div>
      <select
        aria-label={words.due.unit(label)}
        value={value?.unit ?? 'business'}
        disabled={value === null}
        onChange={({ target }) =>
          value && onChoose({ ...value, unit: target.value === 'calendar' ? 'calendar' : 'business' })
        }
      >
        <option value="calendar">{words.due.calendar}</option>
        <option value="business">{words.due.business}</option>
      </select>
    </div>
  );
}

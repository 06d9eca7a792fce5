import { useId } from 'react';
import styles from './form.module.css';

type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly hint?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly autoFocus?: boolean;
};

/** One of a few, each with its words. */
export function Choices<Value extends string>({ label, options, chosen, onChoose, autoFocus }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={option.value === chosen}
            autoFocus={autoFocus === true && option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.name}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'react';
import styles from './document-part.module.css';

type SwitchProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, side by side, as wide as its words. */
export function Switch<Value extends string>({ label, options, chosen, onChoose }: SwitchProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend>{label}</legend>
      {options.map(({ value, name: says }) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}

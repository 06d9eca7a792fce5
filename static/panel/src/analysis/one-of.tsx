import { useId } from 'react';
import styles from './one-of.module.css';

type OneOfProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** The label is read out only: what stands above says it. */
  readonly quiet?: boolean;
  /** As wide as its place. */
  readonly wide?: boolean;
};

/** A few choices side by side, none taken at first. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { label, options, chosen, onChoose, quiet = false, wide = false } = props;
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={quiet ? styles.unseen : undefined}>{label}</legend>
      <div className={styles.row} data-wide={wide}>
        {options.map(({ value, name: says }) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { FieldFrame } from './field-frame';

type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
  readonly autoFocus?: boolean;
};

export function SelectField({ label, value, options, onChoose, autoFocus = false }: SelectFieldProps) {
  return (
    <FieldFrame label={label}>
      {(field) => (
        <select {...field} value={value} autoFocus={autoFocus} onChange={(event) => onChoose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

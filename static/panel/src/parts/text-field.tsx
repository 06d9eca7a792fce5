import Textfield from '@atlaskit/textfield';
import { forwardRef } from 'react';
import { Field } from './field';

type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly fault?: string | null;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
};

/** One line of a person's own words, with its label and what is to be said about it. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(props, ref) {
  const { id, label, hint, value, fault = null, disabled, onType } = props;
  return (
    <Field id={id} label={label} fault={fault} hint={hint}>
      <Textfield
        id={id}
        name={id}
        ref={ref}
        value={value}
        isReadOnly={disabled}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </Field>
  );
});

import Textfield from '@atlaskit/textfield';
import { forwardRef } from 'react';
import { formWords } from '../words';
import { Field } from './field';

type SummaryFieldProps = {
  readonly value: string;
  readonly fault: string | null;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
};

/** What should change, in one line. */
export const SummaryField = forwardRef<HTMLInputElement, SummaryFieldProps>(function SummaryField(props, ref) {
  const { value, fault, disabled, onType } = props;
  return (
    <Field id="summary" label={formWords.summary} fault={fault} hint={formWords.summaryHint}>
      <Textfield
        id="summary"
        name="summary"
        ref={ref}
        value={value}
        isReadOnly={disabled}
        autoComplete="off"
        aria-describedby="summary-help"
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </Field>
  );
});

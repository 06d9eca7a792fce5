import { useState } from 'react';
import type { Day } from '#core/follow-ups/calendar-day';
import { Field } from '../parts/field';
import { DayField } from './day-field';

type DayBoxProps = {
  readonly inputId: string;
  readonly label: string;
  readonly day: string;
  readonly today: Day;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly required?: boolean;
  readonly onType: (day: string) => void;
  readonly onChoose: (day: Day) => void;
};

/** A field for a day, with its label and what is to be said about it. */
export function DayBox({ inputId, label, hint = '', fault = null, required = false, ...field }: DayBoxProps) {
  const [unclear, setUnclear] = useState<string | null>(null);
  return (
    <Field id={inputId} label={label} hint={hint} fault={unclear ?? fault} required={required}>
      <DayField {...{ inputId, label }} {...field} onFault={setUnclear} />
    </Field>
  );
}

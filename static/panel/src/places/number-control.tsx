import form from '../curation/form.module.css';
import type { ControlProps } from './control-props';

const shown = (answer: ControlProps['answer']): string => (answer === null ? '' : String(answer));

/** What is typed is kept as it is, so that a half-typed number can be said to be none. */
export function NumberControl({ inputId, answer, onAnswer }: ControlProps) {
  return (
    <input
      id={inputId}
      aria-describedby={`${inputId}-help`}
      className={form.input}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={shown(answer)}
      onChange={({ target }) => onAnswer(target.value)}
    />
  );
}

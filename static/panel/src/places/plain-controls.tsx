import form from '../curation/form.module.css';
import { useSurface } from '../surface';
import { fromWallTime, toWallTime } from '../time/wall-time';
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

export function DateControl({ inputId, answer, onAnswer }: ControlProps) {
  return (
    <input
      id={inputId}
      aria-describedby={`${inputId}-help`}
      className={form.input}
      type="date"
      value={shown(answer)}
      onChange={({ target }) => onAnswer(target.value)}
    />
  );
}

/** Typed in the reader's zone, kept as an instant. */
export function DateTimeControl({ inputId, answer, onAnswer }: ControlProps) {
  const { clock } = useSurface();
  const at = shown(answer);
  return (
    <input
      id={inputId}
      aria-describedby={`${inputId}-help`}
      className={form.input}
      type="datetime-local"
      value={at === '' ? '' : toWallTime(at, clock.zone)}
      onChange={({ target }) => onAnswer(fromWallTime(target.value, clock.zone) ?? '')}
    />
  );
}

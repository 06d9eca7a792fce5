import type { Change } from '#contract';
import { toInstant } from '../instant';
import { plainly, type Words } from './plain';

const isDay = (value: string | null): boolean => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isMoment = (value: string | null): boolean =>
  value !== null && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*([+-]\d{2}:?\d{2}|Z)$/.test(value);

/** True where Jira gives the date itself beside its localised text. */
export const holdsDate = ({ from, to }: Change): boolean =>
  [from, to].some((side) => isDay(side) || isMoment(side)) &&
  [from, to].every((side) => !side || isDay(side) || isMoment(side));

const side = (value: string | null): string => {
  if (!value || isDay(value)) return value ?? '';
  const instant = toInstant(value);
  return instant ? `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC` : value;
};

/** Dates by their ISO form: `16/Apr/24` and `2024-04-16 00:00:00.0` are the same day in two coats. */
export const dateWords =
  (name?: string): Words =>
  (change) =>
    plainly(name ?? change.field, { from: side(change.from), to: side(change.to) });

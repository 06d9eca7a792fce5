import type { Json } from '../model';
import { epochOf, jiraTime } from '../time';
import type { FieldWriter } from './field-change';
import { FieldProblem, item, noChange, nothing } from './field-change';

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const dayOf = (value: Json, name: string): string | null => {
  if (value === null || value === '') return null;
  const valid = typeof value === 'string' && !Number.isNaN(Date.parse(value)) && isDay(value);
  if (!valid) throw new FieldProblem(`The ${name} must be of the format "yyyy-MM-dd"`);
  return value;
};

const dueSide = (day: string | null) => (day === null ? nothing : { id: day, text: `${day} 00:00:00.0` });

export const writeDueDate: FieldWriter = ({ issue }, value) => {
  const next = dayOf(value, 'duedate');
  if (next === issue.dueDate) return noChange;
  return {
    items: [item('duedate', 'duedate', dueSide(issue.dueDate), dueSide(next))],
    apply: () => {
      issue.dueDate = next;
    },
  };
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `3/Feb/24`, as custom dates read in the changelog. */
const shortDay = (day: string): string => {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return `${Number(date)}/${months[Number(month) - 1] ?? ''}/${year.slice(2)}`;
};

const cleared = { id: '', text: '' };

/** A custom date; cleared, it leaves empty strings. */
export const writeCustomDate: FieldWriter = ({ issue }, value, field) => {
  const next = dayOf(value, field.name);
  const stored = issue.custom[field.id];
  const before = typeof stored === 'string' ? stored : null;
  if (before === next) return noChange;
  const was = before === null ? nothing : { id: before, text: shortDay(before) };
  return {
    items: [item(field.name, field.id, was, next === null ? cleared : { id: next, text: shortDay(next) })],
    apply: () => {
      issue.custom[field.id] = next;
    },
  };
};

/** A custom date with a time, given in any ISO 8601 form and kept in the site's zone. */
export const writeCustomDateTime: FieldWriter = ({ site, issue }, value, field) => {
  const at = typeof value === 'string' ? epochOf(value) : NaN;
  if (value !== null && Number.isNaN(at)) {
    throw new FieldProblem(`Date value ${String(value)} for field ${field.name} is invalid`);
  }
  const next = value === null ? null : jiraTime(at, site.state.timeZone);
  const stored = issue.custom[field.id];
  const before = typeof stored === 'string' ? stored : null;
  if (before === next) return noChange;
  const was = before === null ? nothing : { id: before, text: before };
  return {
    items: [item(field.name, field.id, was, next === null ? cleared : { id: next, text: next })],
    apply: () => {
      issue.custom[field.id] = next;
    },
  };
};

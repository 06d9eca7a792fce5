import type { FormField, Idea } from '#contract';
import { answerFault } from './answer-fault';

/** What a person said about a field, or what Jira would fill in by itself. */
const answerOf = (field: FormField, fields: Idea['fields']) =>
  Object.hasOwn(fields, field.id) ? fields[field.id] : field.initial;

/** What stands in the way of each further field, by field id; empty where nothing does. */
export function placeFaults(form: readonly FormField[], fields: Idea['fields']): Record<string, string> {
  const found = form.flatMap((field) => {
    const fault = answerFault(field, answerOf(field, fields));
    return fault === null ? [] : [[field.id, fault] as const];
  });
  return Object.fromEntries(found);
}

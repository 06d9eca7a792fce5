import type { FormField, Idea } from '#contract';
import { answerFault, isAnswered } from './answer-fault';
import { toJiraValue } from './to-jira-value';

/** What a person said about a field, or what Jira would fill in by itself. */
const answerOf = (field: FormField, fields: Idea['fields']) =>
  Object.hasOwn(fields, field.id) ? fields[field.id] : field.initial;

/** The values of an idea's further fields for `fields` of Jira's create call: what was said, of what the screen has. */
export function placeValues(form: readonly FormField[], fields: Idea['fields']): Record<string, unknown> {
  const said = form.flatMap((field) => {
    const answer = answerOf(field, fields);
    return field.kind !== 'unknown' && isAnswered(answer) ? [[field.id, toJiraValue(field.kind, answer)] as const] : [];
  });
  return Object.fromEntries(said);
}

/** What stands in the way of each further field, by field id; empty where nothing does. */
export function placeFaults(form: readonly FormField[], fields: Idea['fields']): Record<string, string> {
  const found = form.flatMap((field) => {
    const fault = answerFault(field, answerOf(field, fields));
    return fault === null ? [] : [[field.id, fault] as const];
  });
  return Object.fromEntries(found);
}

import { Refusal } from '../http';
import type { Field, HistoryItem, Json, JsonObject } from '../model';
import { objectOr } from '../read';
import type { EditPlace, FieldChange } from './field-change';
import { FieldProblem } from './field-change';
import { writerOf } from './field-writers';
import { isOnScreen, notOnScreen, screenOf } from './screen';
import { operationsOf, valueAfter } from './update-operations';

/** A checked edit: nothing of it is written yet. */
export interface EditPlan {
  changes: FieldChange[];
  items: HistoryItem[];
  /** Values of `add` operations for what is not a field of the issue itself. */
  comments: Json[];
  worklogs: Json[];
  links: Json[];
}

const records = { comment: 'comments', worklog: 'worklogs', issuelinks: 'links' } as const;
const isRecord = (id: string): id is keyof typeof records => id in records;

const anonymousField = (id: string): Field => ({
  id,
  key: id,
  name: id,
  custom: false,
  orderable: false,
  navigable: true,
  searchable: false,
  clauseNames: [],
});

/** Runs a check and files what it refuses under the field. */
const collecting = (errors: Record<string, string>) => (fieldId: string, check: () => void) => {
  try {
    check();
  } catch (error) {
    if (!(error instanceof FieldProblem)) throw error;
    errors[fieldId] = error.message;
  }
};

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Screen fields that must have a value: on create all of them, on edit those that are being emptied. */
function checkRequired(place: EditPlace, given: ReadonlyMap<string, Json>, errors: Record<string, string>): void {
  for (const { fieldId, required, defaultValue } of screenOf(place) ?? []) {
    const isSetHere = given.has(fieldId);
    if (!required || fieldId in errors || (!place.creating && !isSetHere)) continue;
    if (!isSetHere && (defaultValue !== undefined || hasOwnDefault.has(fieldId))) continue;
    if (isEmpty(given.get(fieldId))) errors[fieldId] = requiredText(place, fieldId);
  }
  if (place.creating && isEmpty(given.get('summary'))) errors.summary ??= requiredText(place, 'summary');
}

const hasOwnDefault: ReadonlySet<string> = new Set(['project', 'issuetype', 'reporter', 'priority']);

const requiredText = ({ site }: EditPlace, fieldId: string): string => {
  if (fieldId === 'summary') return 'You must specify a summary of the issue.';
  if (fieldId === 'assignee') return 'Issues must be assigned.';
  return `${site.state.fields[fieldId]?.name ?? fieldId} is required.`;
};

/** What the body sets, field by field: `fields` as given, `update` worked out. */
function givenValues(
  place: EditPlace,
  fields: JsonObject,
  update: JsonObject,
  attempt: (fieldId: string, check: () => void) => void,
): Map<string, Json> {
  const given = new Map<string, Json>(Object.entries(fields));
  for (const [id, operations] of Object.entries(update)) {
    if (isRecord(id) || !isOnScreen(place, id)) continue;
    const field = place.site.state.fields[id] ?? anonymousField(id);
    attempt(id, () => given.set(id, valueAfter(place, field, operations)));
  }
  return given;
}

/**
 * Checks `fields` and `update` of a body against the screen and each field's own rules. All or nothing: one bad field
 * refuses the whole, with every bad field named. `skip`: fields that the caller has dealt with (project, type).
 */
export function planEdit(place: EditPlace, body: JsonObject, skip: readonly string[] = []): EditPlan {
  const [fields, update] = [objectOr(body.fields), objectOr(body.update)];
  const twice = Object.keys(fields).find((id) => id in update);
  if (twice !== undefined) throw new Refusal(400, [`Field '${twice}' cannot appear in both 'fields' and 'update'`]);
  const errors: Record<string, string> = {};
  const attempt = collecting(errors);
  const plan: EditPlan = { changes: [], items: [], comments: [], worklogs: [], links: [] };
  const asked = [...Object.keys(fields), ...Object.keys(update)].filter((id) => !skip.includes(id));
  for (const id of asked) if (!isOnScreen(place, id)) errors[id] = notOnScreen(id);
  const given = givenValues(place, fields, update, attempt);
  for (const [id, value] of given) {
    if (id in errors || skip.includes(id)) continue;
    const field = place.site.state.fields[id] ?? anonymousField(id);
    const write = writerOf(field);
    if (write === undefined) errors[id] = notOnScreen(id);
    else
      attempt(id, () => {
        const change = write(place, value, field);
        plan.changes.push(change);
        plan.items.push(...change.items);
      });
  }
  for (const [id, operations] of Object.entries(update)) {
    if (isRecord(id))
      plan[records[id]].push(...operationsOf(operations).flatMap(([name, value]) => (name === 'add' ? [value] : [])));
  }
  checkRequired(place, given, errors);
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
  return plan;
}

/** Applies what was planned to the issue; the caller writes the history. */
export function applyPlan(plan: EditPlan): void {
  for (const change of plan.changes) change.apply();
}

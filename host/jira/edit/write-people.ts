import type { Json, User } from '../model';
import { userCan } from '../permissions';
import { isObject, listOr, stringOr } from '../read';
import { userJson } from '../wire/user';
import type { EditPlace, FieldChange, FieldWriter } from './field-change';
import { FieldProblem, item, noChange, nothing } from './field-change';

const side = (user: User | undefined, id: string | null) =>
  id === null ? nothing : { id, text: user?.displayName ?? id };

const accountIdOf = (value: Json): string | null => {
  if (value === null) return null;
  const id = isObject(value) ? stringOr(value.accountId) || stringOr(value.id) : '';
  if (id === '') throw new FieldProblem('data was not an object');
  return id;
};

/** The account that may be assigned, null for nobody; `-1` is the project's default, its lead. */
function assignable({ site, project }: EditPlace, wanted: string | null): string | null {
  const id = wanted === '-1' ? project.leadAccountId : wanted;
  if (id === null) return null;
  if (!userCan(site.state.users[id], 'ASSIGNABLE_USER', project)) {
    throw new FieldProblem(`User '${id}' cannot be assigned issues.`);
  }
  return id;
}

/** What assigning that account (null: nobody) comes to. */
export function changeAssignee(place: EditPlace, wanted: string | null): FieldChange {
  const { site, issue } = place;
  const next = assignable(place, wanted);
  const before = issue.assigneeId;
  if (next === before) return noChange;
  const { users } = site.state;
  const change = item('assignee', 'assignee', side(users[before ?? ''], before), side(users[next ?? ''], next));
  // Jira adds these two whenever somebody is assigned, and never when nobody is.
  const marks = next === null ? {} : { tmpFromAccountId: null, tmpToAccountId: next };
  return {
    items: [{ ...change, ...marks }],
    apply: () => {
      issue.assigneeId = next;
    },
  };
}

export const writeAssignee: FieldWriter = (place, value) => changeAssignee(place, accountIdOf(value));

export const writeReporter: FieldWriter = ({ site, issue }, value) => {
  const next = accountIdOf(value);
  if (next === null) throw new FieldProblem('Reporter is required.');
  const user = site.state.users[next];
  if (user === undefined) throw new FieldProblem('The reporter specified is not a user.');
  const before = issue.reporterId;
  if (next === before) return noChange;
  return {
    items: [item('reporter', 'reporter', side(site.state.users[before ?? ''], before), side(user, next))],
    apply: () => {
      issue.reporterId = next;
    },
  };
};

const storedIds = (value: Json | undefined): string[] =>
  (Array.isArray(value) ? value : [value ?? null]).flatMap((entry) =>
    isObject(entry) && typeof entry.accountId === 'string' ? [entry.accountId] : [],
  );

/** One or many people in a custom field; the list form keeps its ids in brackets. */
export const writeCustomPeople: FieldWriter = ({ site, caller, issue }, value, field) => {
  const isList = field.schema?.type === 'array';
  const ids = (isList ? listOr(value) : [value]).map(accountIdOf).filter((id): id is string => id !== null);
  const missing = ids.find((id) => site.state.users[id] === undefined);
  if (missing !== undefined) throw new FieldProblem(`User '${missing}' does not exist.`);
  const before = storedIds(issue.custom[field.id]);
  if (before.join() === ids.join()) return noChange;
  const shown = (list: string[]) => {
    if (list.length === 0) return nothing;
    const text = list.map((id) => site.state.users[id]?.displayName ?? id).join(', ');
    return { id: isList ? `[${list.join(', ')}]` : list.join(), text };
  };
  return {
    items: [item(field.name, field.id, shown(before), shown(ids))],
    apply: () => {
      const people = ids.map((id) => userJson(site, { ...caller, channel: 'app' }, id));
      issue.custom[field.id] = isList ? people : (people[0] ?? null);
    },
  };
};

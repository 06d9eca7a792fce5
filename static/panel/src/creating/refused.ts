import type { Idea, PlaceForm } from '#contract';
import { sameBody } from '#core/additions/same-body';
import { creatingWords as words } from '../words/creating';

/** What Jira said of an idea that it did not take: by field id, and in its own words. */
export type RefusedFields = Readonly<Record<string, string>>;

/** Where an idea keeps what Jira's field takes. Null: its words stand in several of its fields. */
function partOf(field: string, idea: Idea, form: PlaceForm | null): unknown {
  switch (field) {
    case 'summary':
      return idea.what;
    case 'priority':
      return [idea.priorityId, idea.impact, idea.urgency];
    case 'assignee':
      return idea.ownerId;
    case 'duedate':
      return idea.due;
    case 'issuelinks':
      return [idea.linkTypeId, idea.linkDirection];
    case 'project':
    case 'issuetype':
      return idea.place;
    default:
      return field === form?.sprintFieldId ? idea.sprintId : (idea.fields[field] ?? null);
  }
}

/** What was refused of what stands there still: what has been changed since is another matter. */
export function stillRefused(all: RefusedFields, sent: Idea | null, idea: Idea, form: PlaceForm | null): RefusedFields {
  if (sent === null) return all;
  if (!sameBody(sent.place, idea.place)) return {};
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => sameBody(partOf(field, sent, form), partOf(field, idea, form))),
  );
}

const ownPlaces = ['summary', 'priority', 'assignee', 'duedate', 'issuelinks', 'project', 'issuetype'];

/** Whether the idea's form has a place for a field. */
const hasPlace = (field: string, form: PlaceForm | null): boolean =>
  ownPlaces.includes(field) || (form?.sprintFieldId ?? null) === field || !!form?.fields.some(({ id }) => id === field);

/** A field by the name that the idea's form gives it, else Jira's own id. */
export function fieldName(field: string, form: PlaceForm | null): string {
  const names: Readonly<Record<string, string>> = words.fieldNames;
  const own = field === form?.sprintFieldId ? words.fieldNames.sprint : names[field];
  return own ?? form?.fields.find(({ id }) => id === field)?.name ?? field;
}

/** Jira's words for which the form has no place of their own, each with the name of what it is about. */
export const elsewhere = (refused: RefusedFields, form: PlaceForm | null): readonly string[] =>
  Object.entries(refused).flatMap(([field, said]) =>
    hasPlace(field, form) ? [] : [field === '' ? said : `${fieldName(field, form)}: ${said}`],
  );

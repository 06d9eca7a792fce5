import type { Caller, Site } from '../http';
import type { Field, HistoryItem, Issue, Json, Project } from '../model';

/** What setting a field comes to: nothing is written before `apply`. */
export interface FieldChange {
  items: HistoryItem[];
  apply(): void;
}

/** Why a value is refused, in Jira's words; becomes `errors[fieldId]`. */
export class FieldProblem extends Error {}

/** Where a value is set: on an issue, or on the draft of one being created. */
export interface EditPlace {
  site: Site;
  caller: Caller;
  issue: Issue;
  project: Project;
  creating: boolean;
}

/** Checks a value against the place and says what setting it comes to; throws `FieldProblem`. */
export type FieldWriter = (place: EditPlace, value: Json, field: Field) => FieldChange;

export const noChange: FieldChange = { items: [], apply: () => {} };

type Side = { id: string | null; text: string | null };
export const nothing: Side = { id: null, text: null };

/** A history item of a field that has an id; both sides as id and text. */
export function item(field: string, fieldId: string, before: Side, after: Side): HistoryItem {
  return {
    field,
    fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
    fieldId,
    from: before.id,
    fromString: before.text,
    to: after.id,
    toString: after.text,
  };
}

/** An item of the few fields whose items carry no `fieldId`: Link, RemoteIssueLink, Key, Parent and their like. */
export function namelessItem(field: string, before: Side, after: Side): HistoryItem {
  return { field, fieldtype: 'jira', from: before.id, fromString: before.text, to: after.id, toString: after.text };
}

export const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

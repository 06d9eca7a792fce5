import type { Issue, Json } from '../model';
import { lookUpIssue, maySee } from '../permissions';
import { idText, isObject } from '../read';
import type { EditPlace, FieldWriter } from './field-change';
import { FieldProblem, namelessItem, noChange, nothing } from './field-change';

const parentOf = ({ site, caller, issue }: EditPlace, value: Json): Issue | null => {
  if (value === null || (isObject(value) && value.none === true)) return null;
  const wanted = isObject(value) ? (idText(value.id) ?? idText(value.key)) : undefined;
  const parent = wanted === undefined ? undefined : lookUpIssue(site, wanted);
  const level = (one: Issue) => site.state.issueTypes[one.typeId]?.hierarchyLevel ?? 0;
  const fits = parent !== undefined && maySee(site, caller, parent) && level(parent) === level(issue) + 1;
  if (!fits) throw new FieldProblem('Please select valid parent issue.');
  return parent;
};

const side = (issue: Issue | null | undefined) => (issue ? { id: issue.id, text: issue.key } : nothing);

/** A parent one level up; the changelog names the association, or `Parent` for sub-tasks. */
export const writeParent: FieldWriter = (place, value) => {
  const { site, issue } = place;
  const isSubtask = site.state.issueTypes[issue.typeId]?.subtask === true;
  const next = parentOf(place, value);
  if (isSubtask && next === null)
    throw new FieldProblem('Issue type is a sub-task but parent issue key or id not specified.');
  if ((next?.id ?? null) === issue.parentId) return noChange;
  const before = issue.parentId === null ? null : site.state.issues[issue.parentId];
  return {
    items: [namelessItem(isSubtask ? 'Parent' : 'IssueParentAssociation', side(before), side(next))],
    apply: () => {
      issue.parentId = next?.id ?? null;
    },
  };
};

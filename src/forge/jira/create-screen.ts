import type { FormField, IssueTypeChoice } from '#contract';
import type { CreateScreen } from '../../app/create-screen';
import { type MetaField, type MetaType, projectIn, readFields, readProject, readTypes } from './create-meta';
import { fieldKind, isRank, isSprint } from './field-kind';
import { initialOf, optionsOf } from './field-values';

const levelOf = ({ subtask, hierarchyLevel }: MetaType): number => hierarchyLevel ?? (subtask ? -1 : 0);

export const toType = (type: MetaType): IssueTypeChoice => ({ id: type.id, name: type.name, level: levelOf(type) });

/** Task by name where the site calls it so (names are localised), else the first ordinary type of the project. */
function usual(types: readonly IssueTypeChoice[]): IssueTypeChoice | undefined {
  const ordinary = types.filter(({ level }) => level === 0);
  return ordinary.find(({ name }) => name === 'Task') ?? ordinary[0] ?? types[0];
}

/** What an idea has a place of its own for. */
const own: ReadonlySet<string> = new Set(['summary', 'description', 'priority', 'assignee', 'duedate', 'issuelinks']);

/** What Jira fills in by itself, or takes beside the screen. */
const besides: ReadonlySet<string> = new Set(['project', 'issuetype', 'reporter', 'attachment', 'comment', 'worklog']);

const isOwn = (field: MetaField): boolean => own.has(field.fieldId) || isSprint(field);

/** Every idea has words for the others. */
const isChoice = (field: MetaField): boolean =>
  ['priority', 'assignee', 'duedate'].includes(field.fieldId) || isSprint(field);

const mustBeGiven = ({ required, hasDefaultValue }: MetaField): boolean => required === true && !hasDefaultValue;

function toField(field: MetaField): FormField {
  const kind = fieldKind(field);
  return {
    // Jira takes an epic as the parent, whichever of the two fields the screen shows.
    id: kind === 'issue' ? 'parent' : field.fieldId,
    name: field.name,
    kind,
    required: field.required === true,
    hasDefault: field.hasDefaultValue === true,
    options: kind === 'unknown' ? [] : optionsOf(field.allowedValues ?? []),
    initial: initialOf(kind, field.defaultValue),
  };
}

/** Fields of a kind without a control are named only where nothing can be created without them. */
function furtherFields(
  screen: readonly MetaField[],
  type: IssueTypeChoice,
  types: readonly IssueTypeChoice[],
): readonly FormField[] {
  const others = screen
    .filter((field) => !isOwn(field) && !isRank(field) && (!besides.has(field.fieldId) || asks(field)))
    .map(toField)
    .filter(({ kind, required, hasDefault }) => kind !== 'unknown' || (required && !hasDefault));
  const all = [...new Map(others.map((field) => [field.id, field])).values()];
  const hasAbove = types.some(({ level }) => level === type.level + 1);
  if (type.level >= 0) return all.filter(({ id, required }) => id !== 'parent' || required || hasAbove);
  const parent = all.find(({ id }) => id === 'parent') ?? subtaskParent;
  return [{ ...parent, required: true }, ...all.filter(({ id }) => id !== 'parent')];
}

/** An attachment is the one field beside the others that a screen can ask for. */
const asks = (field: MetaField): boolean => field.fieldId === 'attachment' && mustBeGiven(field);

/** A sub-task has a parent, whether its screen lists one or not. */
const subtaskParent: FormField = {
  id: 'parent',
  name: 'Parent',
  kind: 'issue',
  required: true,
  hasDefault: false,
  options: [],
  initial: null,
};

function toScreen(project: CreateScreen['project'], types: readonly IssueTypeChoice[], screen: readonly MetaField[]) {
  const priority = screen.find(({ fieldId }) => fieldId === 'priority');
  const usualPriority = initialOf('option', priority?.defaultValue);
  return {
    project,
    issueTypes: types,
    onScreen: screen.map(({ fieldId }) => fieldId),
    required: screen.filter((field) => isChoice(field) && mustBeGiven(field)).map(({ fieldId }) => fieldId),
    sprintFieldId: screen.find(isSprint)?.fieldId ?? null,
    priorities: optionsOf(priority?.allowedValues ?? []),
    defaultPriorityId: typeof usualPriority === 'string' ? usualPriority : null,
  };
}

/**
 * What this person may fill in when creating an issue of a type (the usual one where none is named) in a project; null
 * where they may not create it.
 */
export async function readCreateScreen(projectId: string, issueTypeId: string | null): Promise<CreateScreen | null> {
  const types = (await readTypes(projectId))?.map(toType) ?? [];
  const type = issueTypeId === null ? usual(types) : types.find(({ id }) => id === issueTypeId);
  const screen = type ? await readFields(projectId, type.id) : null;
  if (!type || !screen?.length) return null;
  const project = projectIn(screen) ?? (await readProject(projectId));
  return { ...toScreen(project, types, screen), issueType: type, fields: furtherFields(screen, type, types) };
}

/**
 * The same of a type that is known by its id, in one request: without the other types, and without the type's own name.
 */
export async function readScreenOfType(projectId: string, issueTypeId: string): Promise<CreateScreen | null> {
  const screen = await readFields(projectId, issueTypeId);
  if (!screen?.length) return null;
  const project = projectIn(screen) ?? (await readProject(projectId));
  const issueType = { id: issueTypeId, name: '', level: 0 };
  return { ...toScreen(project, [], screen), issueType, fields: furtherFields(screen, issueType, []) };
}

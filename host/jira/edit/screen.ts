import { wellKnown } from '../model';
import type { PermissionKey, ScreenField } from '../model';
import { can } from '../permissions';
import type { EditPlace } from './field-change';

/** What Jira asks beyond Create or Edit before it shows a field on the screen. */
const alsoNeeded: Readonly<Record<string, PermissionKey>> = {
  assignee: 'ASSIGN_ISSUES',
  duedate: 'SCHEDULE_ISSUES',
  [wellKnown.sprint]: 'SCHEDULE_ISSUES',
  reporter: 'MODIFY_REPORTER',
  security: 'SET_ISSUE_SECURITY',
  issuelinks: 'LINK_ISSUES',
};

const alwaysOnCreate: ReadonlySet<string> = new Set(['project', 'issuetype', 'parent']);
/** Comments and work are added beside the screen, with permissions of their own. */
const besideScreens: ReadonlySet<string> = new Set(['comment', 'worklog']);

/** The screen's fields; undefined where the project has no screen for the type (imports): then any field goes. */
export function screenOf({ project, issue, creating }: EditPlace): ScreenField[] | undefined {
  const screens = project.screens[issue.typeId];
  return creating ? screens?.create : screens?.edit;
}

/** Whether Jira keeps the field off this person's screens: it asks for a permission that they lack. */
export function isWithheld({ site, caller, project }: Pick<EditPlace, 'site' | 'caller' | 'project'>, fieldId: string) {
  const needed = alsoNeeded[fieldId];
  return needed !== undefined && !can(site, caller, needed, project);
}

/** Whether the caller may set the field here. Without Edit issues no field is on the screen. */
export function isOnScreen(place: EditPlace, fieldId: string): boolean {
  const { site, caller, project, creating } = place;
  if (besideScreens.has(fieldId)) return true;
  if (creating && alwaysOnCreate.has(fieldId)) return true;
  if (!creating && !can(site, caller, 'EDIT_ISSUES', project)) return false;
  if (isWithheld(place, fieldId)) return false;
  if (fieldId === 'parent') return true;
  return screenOf(place)?.some((field) => field.fieldId === fieldId) ?? true;
}

export const notOnScreen = (fieldId: string): string =>
  `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;

import type { Caller, Site } from '../http';
import type { Issue, JsonObject } from '../model';
import { canOn, projectOf } from '../permissions';
import { fieldMetaJson } from './field-meta';

/** `editmeta`: the edit screen's fields; none for somebody who may not edit. */
export function editMetaJson(site: Site, caller: Caller, issue: Issue): JsonObject {
  const project = projectOf(site, issue);
  const screen = canOn(site, caller, 'EDIT_ISSUES', issue) ? (project.screens[issue.typeId]?.edit ?? []) : [];
  const place = { site, caller, project, typeId: issue.typeId };
  return { fields: Object.fromEntries(screen.map((field) => [field.fieldId, fieldMetaJson(place, field)])) };
}

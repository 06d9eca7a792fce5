import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import type { Issue, Json, JsonObject } from '../model';
import { canOn } from '../permissions';
import { isObject, listOr, stringOr } from '../read';

const maxKey = 255;
const maxValue = 32_768;

/** Checks a property as every entity's are: key up to 255 characters, value non-empty JSON up to 32,768 characters. */
export function checkProperty(key: string, value: Json | undefined): Json {
  if (key === '' || key.length > maxKey) {
    throw new Refusal(400, ['The property key length must be between 1 and 255 characters.']);
  }
  if (value === undefined) throw new Refusal(400, ['The property value cannot be empty.']);
  if (JSON.stringify(value).length > maxValue) {
    throw new Refusal(400, [`The property value is too long. The maximum length is ${maxValue} characters.`]);
  }
  return value;
}

/** `properties: [{ key, value }]` of a create or edit body, checked. */
export function bodyProperties(body: JsonObject): [key: string, value: Json][] {
  return listOr(body.properties).map((entry) => {
    const { key, value } = isObject(entry) ? entry : {};
    return [stringOr(key), checkProperty(stringOr(key), value)];
  });
}

/** Writing an issue's properties needs Edit issues. */
export function checkMayWriteProperties(site: Site, caller: Caller, issue: Issue): void {
  if (canOn(site, caller, 'EDIT_ISSUES', issue)) return;
  throw new Refusal(403, ['You do not have permission to edit issues in this project.']);
}

import type { Issue, Json, JsonObject } from '../model';
import type { ImportContext } from './import-context';
import { asObject, asObjects, asText } from './json';
import type { MergedIssue } from './merge-snapshots';

type Fields = Map<string, Json>;

const addNamed = ({ catalog }: ImportContext, origin: string, named: JsonObject): void => {
  const fields = asObject(named.fields);
  const [status, type, priority] = [asObject(fields?.status), asObject(fields?.issuetype), asObject(fields?.priority)];
  if (status) catalog.status(origin, status);
  if (type) catalog.type(origin, type);
  if (priority) catalog.priority(origin, priority);
};

/** Statuses, types and priorities of issues that are only named: known before the issues' own, which say more. */
export function addNamedIssues(context: ImportContext, { origin }: MergedIssue, fields: Fields): void {
  const links = asObjects(fields.get('issuelinks')).flatMap((link) => [link.inwardIssue, link.outwardIssue]);
  const named = [fields.get('parent'), ...links].map((value) => asObject(value)).filter((json) => json !== undefined);
  for (const json of [...named, ...asObjects(fields.get('subtasks'))]) addNamed(context, origin, json);
}

/** Joins the issue's links. One whose other end the export does not hold stays with the issue, as it stood. */
export function addLinks(context: ImportContext, issue: Issue, { origin }: MergedIssue, fields: Fields): string[] {
  const outside: string[] = [];
  for (const json of asObjects(fields.get('issuelinks'))) {
    const type = asObject(json.type);
    const [inward, outward] = [asObject(json.inwardIssue), asObject(json.outwardIssue)];
    const other = inward ?? outward;
    if (type === undefined || other === undefined) {
      context.notUnderstood.add(`${issue.key}: a link without ${type === undefined ? 'type' : 'another end'}`);
      continue;
    }
    const typeId = context.catalog.linkType(origin, type);
    const otherId = context.findIssue(origin, asText(other.id), asText(other.key));
    if (otherId === undefined) {
      issue.danglingLinks.push(json);
      outside.push(asText(other.key) ?? asText(other.id) ?? '?');
      continue;
    }
    const [inwardIssueId, outwardIssueId] = inward ? [otherId, issue.id] : [issue.id, otherId];
    const ends = `${typeId} ${inwardIssueId} ${outwardIssueId}`;
    const given = asText(json.id);
    const id = given === undefined ? context.book.mint('link', origin, ends) : context.book.idOf('link', origin, given);
    context.state.links[id] = { id, typeId, inwardIssueId, outwardIssueId };
  }
  return outside;
}

/**
 * Joins parent and sub-tasks. A parent and sub-tasks that the export does not hold stay in `imported`, as they stood.
 */
export function addFamily(context: ImportContext, issue: Issue, { origin }: MergedIssue, fields: Fields): string[] {
  const parent = asObject(fields.get('parent'));
  const children = asObjects(fields.get('subtasks'));
  const find = (json: JsonObject) => context.findIssue(origin, asText(json.id), asText(json.key));
  if (parent) issue.parentId = find(parent) ?? null;
  if (parent && issue.parentId !== null) delete issue.imported.parent;
  const outside = [...(parent && issue.parentId === null ? [parent] : []), ...children.filter((child) => !find(child))];
  for (const child of children.map(find)) {
    const held = child === undefined ? undefined : context.state.issues[child];
    if (held) held.parentId = issue.id;
  }
  const absent = children.filter((child) => !find(child));
  if (absent.length > 0) issue.imported.subtasks = absent;
  else delete issue.imported.subtasks;
  return outside.map((json) => asText(json.key) ?? asText(json.id) ?? '?');
}

import type { Caller, Site } from '../http';
import type { History, Issue, JsonObject } from '../model';
import { projectOf } from '../permissions';
import { isObject, objectOr } from '../read';
import { checkRecords } from './check-records';
import { addComment } from './comments';
import { bodyProperties, checkMayWriteProperties } from './entity-properties';
import type { EditPlace } from './field-change';
import { applyLink, planLink } from './link-issues';
import { applyPlan, planEdit } from './plan-edit';
import { tellUpdated } from './product-events';
import { logWork } from './worklogs';
import { writeHistory } from './write-history';

/**
 * Edits an issue from a body `{ fields, update, properties, historyMetadata }`: one history for all that changed,
 * none where nothing did. Refuses the whole where one field is refused.
 */
export function editIssue(site: Site, caller: Caller, issue: Issue, body: JsonObject): History | undefined {
  const place: EditPlace = { site, caller, issue, project: projectOf(site, issue), creating: false };
  const plan = planEdit(place, body);
  const links = plan.links.map((value) => planLink(site, caller, value));
  checkRecords(place, plan);
  const properties = bodyProperties(body);
  if (properties.length > 0) checkMayWriteProperties(site, caller, issue);
  applyPlan(plan);
  for (const [key, value] of properties) issue.properties[key] = value;
  const metadata = isObject(body.historyMetadata) ? body.historyMetadata : undefined;
  const history = writeHistory(site, caller, issue, plan.items, metadata);
  tellUpdated(site, caller, issue, history);
  for (const link of links) applyLink(site, caller, issue, link);
  for (const comment of plan.comments) addComment(site, caller, issue, objectOr(comment));
  for (const work of plan.worklogs) logWork(site, caller, issue, objectOr(work));
  return history;
}

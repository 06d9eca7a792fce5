import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Issue, Json, JsonObject, Project } from '../model';
import { can } from '../permissions';
import { idText, isObject, objectOr } from '../read';
import { blankIssue } from './blank-issue';
import { addComment } from './comments';
import { bodyProperties } from './entity-properties';
import type { EditPlace } from './field-change';
import { applyLink, planLink } from './link-issues';
import { applyPlan, planEdit } from './plan-edit';
import { checkRecords } from './check-records';
import { eventIssue, tell } from './product-events';
import { rankAtEnd } from './rank-between';
import { transitionIssue } from './transition-issue';
import { pick } from './write-choice';
import { logWork } from './worklogs';
import { writeHistory } from './write-history';

/** What creating came to; `transition` is told where the body asked for one. */
export interface Created {
  issue: Issue;
  transition?: JsonObject;
}

/** Project and type come first: without them there is no screen to check the rest against. */
function placeOf(site: Site, caller: Caller, fields: JsonObject): EditPlace {
  const { id, key } = objectOr(fields.project);
  const wanted = idText(id) ?? idText(key)?.toUpperCase();
  const project = Object.values(site.state.projects).find((one) =>
    id === undefined ? one.key === wanted || one.formerKeys.includes(wanted ?? '') : one.id === wanted,
  );
  if (project === undefined || !isVisible(site, caller, project)) {
    throw new Refusal(400, [], { project: 'Specify a valid project ID or key' });
  }
  if (!can(site, caller, 'CREATE_ISSUES', project)) {
    throw new Refusal(403, ['You do not have permission to create issues in this project.']);
  }
  if (!isObject(fields.issuetype)) throw new Refusal(400, [], { issuetype: 'Specify an issue type' });
  const type = pick(
    project.issueTypeIds.flatMap((typeId) => site.state.issueTypes[typeId] ?? []),
    fields.issuetype,
  );
  if (type === undefined) throw new Refusal(400, [], { issuetype: 'Specify a valid issue type' });
  return { site, caller, project, issue: blankIssue(site, caller, project, type.id), creating: true };
}

const isVisible = (site: Site, caller: Caller, project: Project): boolean =>
  can(site, caller, 'BROWSE_PROJECTS', project) || can(site, caller, 'CREATE_ISSUES', project);

/** The screen's own values for what the body leaves out. */
const withDefaults = ({ project, issue }: EditPlace, body: JsonObject): JsonObject => {
  const [fields, update] = [objectOr(body.fields), objectOr(body.update)];
  const screen = project.screens[issue.typeId]?.create ?? [];
  const defaults = screen.flatMap(({ fieldId, defaultValue }): [string, Json][] =>
    defaultValue === undefined || fieldId in fields || fieldId in update ? [] : [[fieldId, defaultValue]],
  );
  return { ...body, fields: { ...Object.fromEntries(defaults), ...fields } };
};

const keep = ({ site, project, issue }: EditPlace): void => {
  do project.lastIssueNumber += 1;
  while (site.issueKeys.find(`${project.key}-${project.lastIssueNumber}`) !== undefined);
  issue.id = String(nextId(site.state, 'issue'));
  issue.key = `${project.key}-${project.lastIssueNumber}`;
  issue.rank = rankAtEnd(site.state);
  site.state.issues[issue.id] = issue;
  site.issueKeys.add(issue);
};

/** The answer to `transition` in a create body: the issue stands whatever becomes of it. */
const transitionResult = (place: EditPlace, body: JsonObject): { transition?: JsonObject } => {
  if (body.transition === undefined) return {};
  try {
    transitionIssue(place.site, place.caller, place.issue, { transition: body.transition });
    return { transition: { status: 204, errorCollection: { errorMessages: [], errors: {} } } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errorCollection = { errorMessages: [...error.messages], errors: { ...error.fieldErrors } };
    return { transition: { status: error.status, errorCollection } };
  }
};

/**
 * Creates an issue from a body `{ fields, update, properties, transition, historyMetadata }`, all or nothing.
 * First values leave no history, but for a parent, which Jira associates right afterwards, and links.
 */
export function createIssue(site: Site, caller: Caller, body: JsonObject): Created {
  const place = placeOf(site, caller, objectOr(body.fields));
  const { issue } = place;
  const plan = planEdit(place, withDefaults(place, body), ['project', 'issuetype']);
  if (site.state.issueTypes[issue.typeId]?.subtask === true && !('parent' in objectOr(body.fields))) {
    const text = 'Issue type is a sub-task but parent issue key or id not specified.';
    throw new Refusal(400, [], { issuetype: text });
  }
  const links = plan.links.map((value) => planLink(site, caller, value));
  checkRecords(place, plan);
  const properties = bodyProperties(body);
  applyPlan(plan);
  keep(place);
  for (const [key, value] of properties) issue.properties[key] = value;
  const associations = plan.items.filter(({ field }) => field === 'IssueParentAssociation' || field === 'Parent');
  writeHistory(site, caller, issue, associations);
  issue.updated = issue.created;
  tell(site, caller, 'created:issue', [issue.id], () => ({ issue: eventIssue(site, caller, issue) }));
  for (const link of links) applyLink(site, caller, issue, link);
  for (const comment of plan.comments) addComment(site, caller, issue, objectOr(comment));
  for (const work of plan.worklogs) logWork(site, caller, issue, objectOr(work));
  return { issue, ...transitionResult(place, body) };
}

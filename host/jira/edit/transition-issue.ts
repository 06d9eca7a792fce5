import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import type { History, HistoryItem, Issue, JsonObject, Transition } from '../model';
import { idText, isObject, objectOr } from '../read';
import { jiraTime, epochOf } from '../time';
import { transitionsOf } from '../wire/transition';
import { addComment, checkNewComment } from './comments';
import { item } from './field-change';
import { notOnScreen } from './screen';
import { tellUpdated } from './product-events';
import { operationsOf } from './update-operations';
import { resolutionItem, setResolution } from './write-resolution';
import { writeHistory } from './write-history';

const statusSide = (site: Site, id: string) => ({ id, text: site.state.statuses[id]?.name ?? id });

const findTransition = (site: Site, caller: Caller, issue: Issue, body: JsonObject): Transition => {
  const id = idText(objectOr(body.transition).id);
  if (id === undefined) throw new Refusal(400, ["Missing 'transition' identifier"]);
  const found = transitionsOf(site, caller, issue).find((one) => one.id === id);
  if (found === undefined) throw new Refusal(400, [`Transition id '${id}' is not valid for this issue.`]);
  return found;
};

const refuseFields = (body: JsonObject): void => {
  const ids = [...Object.keys(objectOr(body.fields)), ...Object.keys(objectOr(body.update))];
  const errors = ids.filter((id) => id !== 'comment').map((id) => [id, notOnScreen(id)] as const);
  // The played transitions have no screen, so that nothing can be set with them but a comment.
  if (errors.length > 0) throw new Refusal(400, [], Object.fromEntries(errors));
};

/** Jira dates a change of category a millisecond after the history that made it. */
const dateCategory = (site: Site, issue: Issue, before: string, history: History | undefined): void => {
  const { statuses } = site.state;
  if (history === undefined || statuses[before]?.category === statuses[issue.statusId]?.category) return;
  issue.statusCategoryChanged = jiraTime(epochOf(history.created) + 1, site.state.timeZone);
};

/** Moves the issue along `{ transition: { id } }`; status and resolution go into one history. */
export function transitionIssue(site: Site, caller: Caller, issue: Issue, body: JsonObject): History | undefined {
  const transition = findTransition(site, caller, issue, body);
  refuseFields(body);
  const comments = operationsOf(objectOr(body.update).comment ?? null).flatMap(([name, value]) =>
    name === 'add' ? [objectOr(value)] : [],
  );
  for (const comment of comments) checkNewComment(site, caller, issue, comment);
  const { resolutionId } = transition;
  const before = issue.statusId;
  const moved: HistoryItem[] =
    before === transition.to
      ? []
      : [item('status', 'status', statusSide(site, before), statusSide(site, transition.to))];
  const resolved = resolutionId === undefined ? [] : resolutionItem(site, issue, resolutionId);
  issue.statusId = transition.to;
  if (resolutionId !== undefined) setResolution(site, issue, resolutionId);
  const metadata = isObject(body.historyMetadata) ? body.historyMetadata : undefined;
  const history = writeHistory(site, caller, issue, [...moved, ...resolved], metadata);
  dateCategory(site, issue, before, history);
  tellUpdated(site, caller, issue, history);
  for (const comment of comments) addComment(site, caller, issue, comment);
  return history;
}

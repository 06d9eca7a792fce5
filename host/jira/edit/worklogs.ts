import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Issue, JsonObject, Worklog } from '../model';
import { actorOf, canOn, hasWritten } from '../permissions';
import { epochOf, jiraTime } from '../time';
import { isAdf } from '../wire/adf-node';
import { durationSeconds } from '../wire/duration';
import { worklogJson } from '../wire/worklog';
import { namelessItem, nothing } from './field-change';
import { checkRoom } from './issue-limits';
import { tell, tellUpdated } from './product-events';
import { writeHistory } from './write-history';
import { secondsItem } from './write-time-tracking';

/** How the remaining estimate follows work: Jira's `adjustEstimate` with its companions. */
export interface Adjustment {
  mode: 'auto' | 'leave' | 'new' | 'manual';
  newEstimate?: string;
  /** When logging. */
  reduceBy?: string;
  /** When deleting. */
  increaseBy?: string;
}

const seconds = (text: string | undefined, name: string): number => {
  const value = text === undefined ? undefined : durationSeconds(text);
  if (value === undefined) throw new Refusal(400, [], { [name]: 'Invalid time duration entered.' });
  return value;
};

const remainingAfter = (issue: Issue, spent: number, adjustment: Adjustment): number | null => {
  const remaining = issue.remainingEstimateSeconds;
  if (adjustment.mode === 'leave') return remaining;
  if (adjustment.mode === 'new') return seconds(adjustment.newEstimate, 'newEstimate');
  const less = adjustment.mode === 'manual' ? seconds(adjustment.reduceBy, 'reduceBy') : spent;
  return Math.max(0, (remaining ?? 0) - less);
};

const spentIn = (body: JsonObject): number => {
  const given = typeof body.timeSpent === 'string' ? durationSeconds(body.timeSpent) : body.timeSpentSeconds;
  if (typeof given !== 'number' || given <= 0) {
    throw new Refusal(400, [], { timeLogged: 'Invalid time duration entered.' });
  }
  return given;
};

const startedIn = (site: Site, body: JsonObject): string => {
  if (body.started === undefined) return jiraTime(site.clock.now(), site.state.timeZone);
  const at = typeof body.started === 'string' ? epochOf(body.started) : NaN;
  if (Number.isNaN(at)) throw new Refusal(400, [], { started: 'Invalid date specified.' });
  return jiraTime(at, site.state.timeZone);
};

/** Writes time spent and remaining, with the worklog's id, as one history. */
const account = (
  site: Site,
  caller: Caller,
  issue: Issue,
  change: { spent: number; remaining: number | null; worklogId: string; isNew: boolean },
): void => {
  const side = { id: change.worklogId, text: change.worklogId };
  const items = [
    ...secondsItem('timeestimate', issue.remainingEstimateSeconds, change.remaining),
    ...secondsItem('timespent', issue.timeSpentSeconds, change.spent),
    namelessItem('WorklogId', change.isNew ? nothing : side, change.isNew ? side : nothing),
  ];
  issue.timeSpentSeconds = change.spent;
  issue.remainingEstimateSeconds = change.remaining;
  tellUpdated(site, caller, issue, writeHistory(site, caller, issue, items));
};

/** Checks the right to log work, and the body's time and comment. */
export function checkWork(site: Site, caller: Caller, issue: Issue, body: JsonObject): void {
  if (!canOn(site, caller, 'WORK_ON_ISSUES', issue)) {
    throw new Refusal(400, ['You do not have the permission to associate a worklog to this issue.']);
  }
  checkRoom('worklogs', issue.worklogs.length);
  spentIn(body);
  startedIn(site, body);
  if (body.comment !== undefined && !isAdf(body.comment)) {
    throw new Refusal(400, [], { comment: 'Comment body is not valid!' });
  }
}

/** Logs work from a body `{ timeSpent | timeSpentSeconds, started?, comment? }`. */
export function logWork(
  site: Site,
  caller: Caller,
  issue: Issue,
  body: JsonObject,
  adjustment: Adjustment = { mode: 'auto' },
): Worklog {
  checkWork(site, caller, issue, body);
  const timeSpentSeconds = spentIn(body);
  const now = jiraTime(site.clock.now(), site.state.timeZone);
  const author = actorOf(site, caller);
  const worklog: Worklog = {
    id: String(nextId(site.state, 'worklog')),
    authorId: author,
    updateAuthorId: author,
    created: now,
    updated: now,
    started: startedIn(site, body),
    timeSpentSeconds,
    comment: isAdf(body.comment) ? body.comment : null,
  };
  const remaining = remainingAfter(issue, timeSpentSeconds, adjustment);
  issue.worklogs.push(worklog);
  const spent = (issue.timeSpentSeconds ?? 0) + timeSpentSeconds;
  account(site, caller, issue, { spent, remaining, worklogId: worklog.id, isNew: true });
  tell(site, caller, 'created:worklog', [issue.id], () => ({
    worklog: worklogJson(site, { ...caller, channel: 'app' }, issue, worklog),
  }));
  return worklog;
}

const remainingWithout = (issue: Issue, worklog: Worklog, adjustment: Adjustment): number | null => {
  const remaining = issue.remainingEstimateSeconds;
  if (adjustment.mode === 'leave') return remaining;
  if (adjustment.mode === 'new') return seconds(adjustment.newEstimate, 'newEstimate');
  const more = adjustment.mode === 'manual' ? seconds(adjustment.increaseBy, 'increaseBy') : worklog.timeSpentSeconds;
  return (remaining ?? 0) + more;
};

/** Takes the work back: time spent falls, and the remaining estimate rises as asked. */
export function deleteWorklog(
  site: Site,
  caller: Caller,
  issue: Issue,
  worklog: Worklog,
  adjustment: Adjustment = { mode: 'auto' },
): void {
  const own = hasWritten(site, caller, worklog) && canOn(site, caller, 'WORK_ON_ISSUES', issue);
  if (!own && !canOn(site, caller, 'ADMINISTER_PROJECTS', issue)) {
    throw new Refusal(400, ['You do not have the permission to delete worklogs for this issue.']);
  }
  const remaining = remainingWithout(issue, worklog, adjustment);
  issue.worklogs.splice(issue.worklogs.indexOf(worklog), 1);
  const spent = Math.max(0, (issue.timeSpentSeconds ?? 0) - worklog.timeSpentSeconds);
  account(site, caller, issue, { spent, remaining, worklogId: worklog.id, isNew: false });
  tell(site, caller, 'deleted:worklog', [issue.id], () => ({
    worklog: worklogJson(site, { ...caller, channel: 'app' }, issue, worklog),
  }));
}

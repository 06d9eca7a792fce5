import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import type { Json, JsonObject, Sprint } from '../model';
import { epochOf, jiraTime } from '../time';
import { moveToSprint } from './move-issues';

/** A date of the body in ISO 8601; null clears it, undefined says nothing of it. Throws Jira's 400. */
export function sprintDate(body: JsonObject, key: 'startDate' | 'endDate'): string | null | undefined {
  const value = body[key];
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' && !Number.isNaN(epochOf(value))) return value;
  throw new Refusal(400, [], { [key]: `The ${key} '${String(value)}' is not a valid date.` });
}

const nextState = (sprint: Sprint, asked: Json | undefined): Sprint['state'] => {
  if (asked === undefined || asked === null || asked === sprint.state) return sprint.state;
  if (sprint.state === 'future' && asked === 'active') return 'active';
  if (sprint.state === 'active' && asked === 'closed') return 'closed';
  throw new Refusal(400, [], {
    state: `A sprint in state '${sprint.state}' cannot be moved to state '${String(asked)}'.`,
  });
};

const without = (sprint: Sprint, ...keys: ('startDate' | 'endDate')[]): Sprint => {
  const rest = { ...sprint };
  for (const key of keys) delete rest[key];
  return rest;
};

/** Dates as the body leaves them; `full`: what the body does not name is cleared. */
const withDates = (sprint: Sprint, body: JsonObject, full: boolean): Sprint =>
  (['startDate', 'endDate'] as const).reduce((current, key) => {
    const date = sprintDate(body, key);
    if (typeof date === 'string') return { ...current, [key]: date };
    return date === null || full ? without(current, key) : current;
  }, sprint);

const checkDates = (sprint: Sprint) => {
  const { startDate, endDate } = sprint;
  if (sprint.state === 'active' && (startDate === undefined || endDate === undefined)) {
    throw new Refusal(400, [], { startDate: 'A sprint needs a start date and an end date to be started.' });
  }
  if (startDate !== undefined && endDate !== undefined && epochOf(endDate) <= epochOf(startDate)) {
    throw new Refusal(400, [], { endDate: 'The end date of a sprint must be after the start date.' });
  }
};

/** The sprint as a PUT (`full`) or POST leaves it. Throws Jira's 400. */
export function changedSprint(site: Site, sprint: Sprint, body: JsonObject, full: boolean): Sprint {
  if (sprint.state === 'closed') throw new Refusal(400, ['A closed sprint cannot be updated.']);
  const { name, goal } = body;
  if (full && (typeof name !== 'string' || name.trim() === ''))
    throw new Refusal(400, [], { name: 'The sprint name is required.' });
  const state = nextState(sprint, body['state']);
  const next: Sprint = {
    ...withDates(sprint, body, full),
    state,
    name: typeof name === 'string' && name.trim() !== '' ? name.trim() : sprint.name,
    goal: typeof goal === 'string' ? goal : full ? '' : sprint.goal,
  };
  checkDates(next);
  const closes = state === 'closed';
  return closes ? { ...next, completeDate: jiraTime(site.clock.now(), site.state.timeZone) } : next;
}

const eventSprint = ({ id, boardId, name, goal, state, createdDate, startDate, endDate }: Sprint): JsonObject => ({
  id,
  originBoardId: boardId,
  name,
  goal,
  state,
  createDate: epochOf(createdDate),
  ...(startDate === undefined ? {} : { startDate: epochOf(startDate) }),
  ...(endDate === undefined ? {} : { endDate: epochOf(endDate) }),
});

/** Tells triggers and the page: `avi:jira-software:started:sprint` and the like. */
export function tellSprint(
  site: Site,
  caller: Caller,
  what: 'created' | 'started' | 'updated' | 'closed' | 'deleted',
  sprint: Sprint,
  old?: Sprint,
): void {
  const issueIds = Object.values(site.state.issues).flatMap((issue) =>
    issue.sprintIds.includes(sprint.id) ? [issue.id] : [],
  );
  site.emit({
    eventType: `avi:jira-software:${what}:sprint`,
    payload: { sprint: eventSprint(sprint), ...(old === undefined ? {} : { oldValue: eventSprint(old) }) },
    issueIds,
    selfGenerated: caller.channel === 'app' || caller.channel === 'bridge',
  });
}

/** Deletes a sprint; its open issues go to the backlog, and no issue remembers it. */
export function deleteSprint(site: Site, caller: Caller, sprint: Sprint): void {
  const inside = Object.values(site.state.issues).filter(({ sprintIds }) => sprintIds.includes(sprint.id));
  moveToSprint(
    site,
    caller,
    inside.filter(({ statusId }) => site.state.statuses[statusId]?.category !== 'done'),
    null,
  );
  for (const issue of inside) issue.sprintIds = issue.sprintIds.filter((id) => id !== sprint.id);
  delete site.state.sprints[sprint.id];
  tellSprint(site, caller, 'deleted', sprint);
}

import { sprintJson } from '../agile-json';
import { findSprint, mustManageSprints, seesBoard } from '../agile-lookup';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Board, JsonObject, Sprint } from '../model';
import { objectOr } from '../read';

import { changedSprint, deleteSprint, sprintDate, tellSprint } from '../edit/edit-sprint';
import { jiraTime } from '../time';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const boardOf = (call: Call, { boardId }: Sprint): Board => {
  const board = call.site.state.boards[boardId];
  if (board === undefined) throw new Error(`Sprint board ${boardId} is missing.`);
  return board;
};

const create = (call: Call): JiraReply => {
  const { site, caller } = call;
  const body = objectOr(call.json);
  const name = text(body['name']);
  const board = site.state.boards[String(body['originBoardId'])];
  if (body['originBoardId'] === undefined)
    throw new Refusal(400, [], { originBoardId: 'The origin board ID is required.' });
  if (name === '') throw new Refusal(400, [], { name: 'The sprint name is required.' });
  if (board === undefined || !seesBoard(call, board))
    throw new Refusal(404, ['Board does not exist or you do not have permission to view it.']);
  if (board.type === 'kanban') throw new Refusal(400, ['The board does not support sprints']);
  mustManageSprints(call, board);
  const [startDate, endDate] = (['startDate', 'endDate'] as const).map((key) => sprintDate(body, key));
  const sprint: Sprint = {
    id: nextId(site.state, 'sprint'),
    name,
    state: 'future',
    boardId: board.id,
    goal: text(body['goal']),
    createdDate: jiraTime(site.clock.now(), site.state.timeZone),
    ...(startDate == null ? {} : { startDate }),
    ...(endDate == null ? {} : { endDate }),
  };
  site.state.sprints[sprint.id] = sprint;
  tellSprint(site, caller, 'created', sprint);
  return { status: 201, body: sprintJson(site, caller, sprint) };
};

const update = (call: Call, full: boolean): JiraReply => {
  const { site, caller } = call;
  const sprint = findSprint(call);
  mustManageSprints(call, boardOf(call, sprint));
  const body: JsonObject = objectOr(call.json);
  const next = changedSprint(site, sprint, body, full);
  site.state.sprints[sprint.id] = next;
  const event = next.state === sprint.state ? 'updated' : next.state === 'active' ? 'started' : 'closed';
  tellSprint(site, caller, event, next, sprint);
  return { status: 200, body: sprintJson(site, caller, next) };
};

const remove = (call: Call): JiraReply => {
  const sprint = findSprint(call);
  mustManageSprints(call, boardOf(call, sprint));
  deleteSprint(call.site, call.caller, sprint);
  return { status: 204 };
};

export const agileSprintRoutes: Route[] = [
  { method: 'POST', template: '/rest/agile/1.0/sprint', handle: create, anonymous: false },
  {
    method: 'GET',
    template: '/rest/agile/1.0/sprint/{sprintId}',
    handle: (call) => ({ status: 200, body: sprintJson(call.site, call.caller, findSprint(call)) }),
    anonymous: false,
  },
  {
    method: 'PUT',
    template: '/rest/agile/1.0/sprint/{sprintId}',
    handle: (call) => update(call, true),
    anonymous: false,
  },
  {
    method: 'POST',
    template: '/rest/agile/1.0/sprint/{sprintId}',
    handle: (call) => update(call, false),
    anonymous: false,
  },
  { method: 'DELETE', template: '/rest/agile/1.0/sprint/{sprintId}', handle: remove, anonymous: false },
];

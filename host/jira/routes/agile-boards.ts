import { agileUrl, boardJson, homeOf, sprintJson } from '../agile-json';
import { findBoard, seesBoard } from '../agile-lookup';
import { lookUpProject } from '../find-project';
import type { Call, JiraReply, Route } from '../http';
import { Refusal } from '../http';
import type { JsonObject } from '../model';
import { wellKnown } from '../model';
import { pageBean } from '../page-bean';
import { listParam, pageParams } from '../params';
import { baseOf, apiUrl } from '../wire/addresses';

/** Pages of boards and sprints hold 50, whatever larger page was asked for. */
const pageSize = 50;

const list = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const named = query.get('projectKeyOrId');
  const project = named === null ? undefined : lookUpProject(site, named);
  if (named !== null && project === undefined)
    throw new Refusal(400, [`No project could be found with key or id '${named}'.`]);
  const types = listParam(query, 'type');
  const name = query.get('name')?.toLowerCase();
  const boards = Object.values(site.state.boards)
    .filter((board) => seesBoard(call, board))
    .filter(({ projectIds }) => project === undefined || projectIds.includes(project.id))
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .filter((board) => name === undefined || board.name.toLowerCase().includes(name));
  return {
    status: 200,
    body: pageBean(
      boards.map((board) => boardJson(site, caller, board)),
      pageParams(query, pageSize, pageSize),
    ),
  };
};

const configuration = (call: Call): JiraReply => {
  const { site, caller } = call;
  const board = findBoard(call);
  const home = homeOf(site, board);
  const storyPoints = site.state.fields[wellKnown.storyPoints];
  const location: JsonObject =
    home === undefined
      ? {}
      : {
          location: {
            type: 'project',
            key: home.key,
            id: home.id,
            self: apiUrl(site, caller, `project/${home.id}`),
            name: home.name,
          },
        };
  const estimation: JsonObject =
    board.type === 'kanban'
      ? { subQuery: { query: 'fixVersion in unreleasedVersions() OR fixVersion is EMPTY' } }
      : {
          estimation: {
            type: 'field',
            field: { fieldId: wellKnown.storyPoints, displayName: storyPoints?.name ?? 'Story points' },
          },
        };
  const columns = board.columns.map(({ name, statusIds, min, max }) => ({
    name,
    statuses: statusIds.map((id) => ({ id, self: apiUrl(site, caller, `status/${id}`) })),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }));
  return {
    status: 200,
    body: {
      id: board.id,
      name: board.name,
      type: board.type,
      self: agileUrl(site, caller, `board/${board.id}/configuration`),
      ...location,
      filter: { id: board.filterId, self: `${baseOf(site, caller)}/rest/api/2/filter/${board.filterId}` },
      columnConfig: { columns, constraintType: 'none' },
      ...estimation,
      ranking: { rankCustomFieldId: Number(wellKnown.rank.replace('customfield_', '')) },
    },
  };
};

const stateOrder = ['closed', 'active', 'future'] as const;

const sprints = (call: Call): JiraReply => {
  const { site, caller, query } = call;
  const board = findBoard(call);
  if (board.type === 'kanban') throw new Refusal(400, ['The board does not support sprints']);
  const states = listParam(query, 'state');
  const unknown = states.find((state) => !stateOrder.some((one) => one === state));
  if (unknown !== undefined) throw new Refusal(400, [`The sprint state '${unknown}' is not valid.`]);
  const found = Object.values(site.state.sprints)
    .filter(({ boardId, state }) => boardId === board.id && (states.length === 0 || states.includes(state)))
    .sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || a.id - b.id);
  return {
    status: 200,
    body: pageBean(
      found.map((sprint) => sprintJson(site, caller, sprint)),
      pageParams(query, pageSize, pageSize),
    ),
  };
};

export const agileBoardRoutes: Route[] = [
  { method: 'GET', template: '/rest/agile/1.0/board', handle: list, anonymous: false },
  {
    method: 'GET',
    template: '/rest/agile/1.0/board/{boardId}',
    handle: (call) => ({ status: 200, body: boardJson(call.site, call.caller, findBoard(call)) }),
    anonymous: false,
  },
  { method: 'GET', template: '/rest/agile/1.0/board/{boardId}/configuration', handle: configuration, anonymous: false },
  { method: 'GET', template: '/rest/agile/1.0/board/{boardId}/sprint', handle: sprints, anonymous: false },
];

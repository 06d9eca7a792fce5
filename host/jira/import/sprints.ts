import type { Json, JsonObject, Sprint } from '../model';
import type { ImportContext } from './import-context';
import { asNumber, asObject, asObjects, asText } from './json';

/** `com.atlassian.greenhopper…Sprint@5b[id=5490,rapidViewId=3766,state=CLOSED,name=A, B,startDate=…]` as an object. */
const fromServerText = (text: string): JsonObject | undefined => {
  const inner = /Sprint@[^[]*\[(.*)\]$/s.exec(text)?.[1];
  if (inner === undefined) return undefined;
  // A name may hold commas and equal signs: only a known key after a comma begins the next part.
  const parts = inner.split(
    /,(?=(?:id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence|synced|autoStartStop|incompleteIssuesDestinationId)=)/,
  );
  const pairs = parts.map((part): [string, string] => [
    part.slice(0, part.indexOf('=')),
    part.slice(part.indexOf('=') + 1),
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== '<null>'));
};

/** The sprints a field's value tells of; undefined where it is no sprint field. */
export function sprintsIn(value: Json | undefined): JsonObject[] | undefined {
  const list = Array.isArray(value) ? value : [value ?? null];
  const found = list.flatMap((entry) => {
    const json = typeof entry === 'string' ? fromServerText(entry) : asObject(entry);
    const isSprint = json !== undefined && asNumber(json.id) !== undefined && 'state' in json && 'name' in json;
    return isSprint ? [json] : [];
  });
  return found.length > 0 && found.length === list.length ? found : undefined;
}

const states = { future: 'future', active: 'active', closed: 'closed' } as const;

const dates = (json: JsonObject): Partial<Sprint> =>
  Object.fromEntries(
    (['startDate', 'endDate', 'completeDate'] as const).flatMap((key) => {
      const time = asText(json[key]);
      return time === undefined ? [] : [[key, time]];
    }),
  );

/** Takes a sprint into the site, with its board, and answers with its id there. */
export function addSprint(
  { state, book }: ImportContext,
  origin: string,
  json: JsonObject,
  projectId?: string,
): number {
  const id = Number(book.idOf('sprint', origin, asText(json.id) ?? ''));
  const board = asText(json.originBoardId) ?? asText(json.boardId) ?? asText(json.rapidViewId);
  const boardId = Number(
    board === undefined ? book.mint('board', origin, 'sprints') : book.idOf('board', origin, board),
  );
  const word = (asText(json.state) ?? '').toLowerCase();
  const known = state.sprints[id];
  state.sprints[id] = {
    ...known,
    id,
    name: asText(json.name) ?? '',
    state: states[word as keyof typeof states] ?? 'closed',
    boardId,
    goal: asText(json.goal) ?? '',
    createdDate: asText(json.createdDate) ?? asText(json.startDate) ?? known?.createdDate ?? '1970-01-01T00:00:00.000Z',
    ...dates(json),
  };
  const home = (state.boards[boardId] ??= {
    id: boardId,
    name: `Board ${boardId}`,
    type: 'scrum',
    projectIds: [],
    columns: [],
    filterId: String(boardId),
  });
  if (projectId !== undefined && !home.projectIds.includes(projectId)) home.projectIds.push(projectId);
  return id;
}

/** Sprints of the catalog lists, boards and their columns. */
export function addBoards(context: ImportContext, boards: { origin: string; json: JsonObject }[]): void {
  const { state, book } = context;
  for (const { origin, json } of boards) {
    const id = Number(book.idOf('board', origin, asText(json.id) ?? ''));
    const location = asObject(json.location);
    const project = Object.values(state.projects).find(
      ({ key }) => key === (asText(location?.key) ?? asText(location?.projectKey)),
    );
    const columns = asObjects(asObject(json.columnConfig)?.columns).map((column) => ({
      name: asText(column.name) ?? '',
      statusIds: asObjects(column.statuses).map((status) => book.idOf('status', origin, asText(status.id) ?? '')),
      ...(asNumber(column.min) === undefined ? {} : { min: asNumber(column.min) }),
      ...(asNumber(column.max) === undefined ? {} : { max: asNumber(column.max) }),
    }));
    const known = state.boards[id];
    state.boards[id] = {
      id,
      name: asText(json.name) ?? known?.name ?? `Board ${id}`,
      type: json.type === 'kanban' || json.type === 'simple' ? json.type : 'scrum',
      projectIds: [...new Set([...(known?.projectIds ?? []), ...(project ? [project.id] : [])])],
      columns: columns.length > 0 ? columns : (known?.columns ?? []),
      filterId: asText(asObject(json.filter)?.id) ?? known?.filterId ?? String(id),
    };
  }
}

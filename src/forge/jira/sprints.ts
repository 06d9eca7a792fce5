import { type Route, route } from '@forge/api';
import * as v from 'valibot';
import type { SprintChoice } from '#contract';
import { bounded } from '../../app/bounded';
import { chunks } from '../chunks';
import { read, shaped } from './read';
import { refusal } from './refusal';
import { request, sending } from './request';
import { id, text } from './wire';

/** Jira's most, a page, of boards and of sprints. */
const PAGE = 50;

/** A project on more boards than these is shown the sprints of the first. */
const MOST_BOARDS = 20;

/** Sprints that are counted: the active ones come first, and few look further ahead. */
const MOST_COUNTED = 12;

/** Requests at a time. */
const WIDTH = 4;

/** Issues in one move: Jira's most. */
const MOVE_LIMIT = 50;

const page = <S extends v.GenericSchema>(entry: S) =>
  v.object({ values: v.array(entry), isLast: v.nullish(v.boolean()), total: v.nullish(v.number()) });

const board = v.object({ id, name: text });

const instant = v.nullish(
  v.pipe(
    v.string(),
    v.transform((at) => (Number.isFinite(Date.parse(at)) ? new Date(at).toISOString() : null)),
  ),
  null,
);

const sprint = v.object({
  id: v.number(),
  name: text,
  state: v.string(),
  startDate: instant,
  endDate: instant,
});

/** No board, one without sprints, or one that this person may not see: nothing is in it for them. */
const nothingThere: ReadonlySet<number> = new Set([400, 403, 404]);

async function readAll<S extends v.GenericSchema>(
  entry: S,
  most: number,
  at: (startAt: number) => Route,
): Promise<v.InferOutput<S>[]> {
  const all: v.InferOutput<S>[] = [];
  for (;;) {
    const answer = await request(at(all.length));
    if (nothingThere.has(answer.status)) return all;
    if (answer.status >= 400) throw refusal(answer);
    const { values, isLast, total } = shaped(page(entry), answer);
    all.push(...values);
    const done = isLast ?? all.length >= (total ?? 0);
    if (done || values.length === 0 || all.length >= most) return all.slice(0, most);
  }
}

type Uncounted = Omit<SprintChoice, 'issues'>;

const MOST_SPRINTS = 100;

async function sprintsOf({ id: boardId, name: boardName }: v.InferOutput<typeof board>): Promise<Uncounted[]> {
  const found = await readAll(
    sprint,
    MOST_SPRINTS,
    (startAt) =>
      route`/rest/agile/1.0/board/${boardId}/sprint?state=active,future&startAt=${startAt}&maxResults=${PAGE}`,
  );
  return found.flatMap(({ id: sprintId, name, state, startDate, endDate }) => {
    if (state !== 'active' && state !== 'future') return [];
    return [
      { id: sprintId, name, state, startAt: startDate, endAt: endDate, boardId: Number(boardId), boardName } as const,
    ];
  });
}

const counted = v.object({ count: v.number() });

/** How many issues of a sprint this person sees. Its number is Jira's own, so that nothing is to be escaped. */
async function countOf(sprintId: number): Promise<number | null> {
  const asked = { jql: `sprint = ${sprintId}` };
  const answer = await request(route`/rest/api/3/search/approximate-count`, sending('POST', asked));
  // Search does not know the sprint yet, or not for this person.
  if (answer.status === 400) return null;
  if (answer.status >= 400) throw refusal(answer);
  return shaped(counted, answer).count;
}

/** Active sprints first, then future ones, each in the order of its board; a sprint that two boards show comes once. */
export async function readSprints(projectId: string): Promise<readonly SprintChoice[]> {
  // Boards of team-managed projects are `simple`; those without sprints say so when asked.
  const boards = await readAll(
    board,
    MOST_BOARDS,
    (startAt) =>
      route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&type=scrum,simple&startAt=${startAt}&maxResults=${PAGE}`,
  );
  const found = (await bounded(boards, WIDTH, sprintsOf)).flat();
  const once = [...new Map(found.toReversed().map((one) => [one.id, one])).values()].toReversed();
  const inOrder = [
    ...once.filter(({ state }) => state === 'active'),
    ...once.filter(({ state }) => state === 'future'),
  ];
  const counts = await bounded(inOrder.slice(0, MOST_COUNTED), WIDTH, (one) => countOf(one.id));
  return inOrder.map((one, at) => ({ ...one, issues: counts[at] ?? null }));
}

const moved = v.unknown();

/** Throws jiraRefused (a closed sprint, no permission), incidentGone where this person does not see the sprint. */
export async function moveToSprint(sprintId: number, issueIds: readonly string[]): Promise<void> {
  for (const issues of chunks(issueIds, MOVE_LIMIT))
    await read(moved, route`/rest/agile/1.0/sprint/${sprintId}/issue`, sending('POST', { issues }));
}

/** Out of every active and future sprint. Throws jiraRefused. */
export async function moveToBacklog(issueIds: readonly string[]): Promise<void> {
  for (const issues of chunks(issueIds, MOVE_LIMIT))
    await read(moved, route`/rest/agile/1.0/backlog/issue`, sending('POST', { issues }));
}

import type { Site } from '../http';
import type { Issue, Json, JsonObject, Sprint } from '../model';
import { epochOf } from '../time';

/** Sprint dates are UTC with milliseconds and a `Z`, whatever the site's zone. */
const utc = (time: string): string => new Date(epochOf(time)).toISOString();

/** The dates a sprint has; a future sprint without dates lacks the keys. */
export function sprintDates(sprint: Sprint): Record<string, string> {
  const { startDate, endDate, completeDate } = sprint;
  return {
    ...(startDate === undefined ? {} : { startDate: utc(startDate) }),
    ...(endDate === undefined ? {} : { endDate: utc(endDate) }),
    ...(completeDate === undefined ? {} : { completeDate: utc(completeDate) }),
  };
}

/** A sprint as the issue's field reads: `boardId`, where the agile resource says `originBoardId`. */
function sprintFieldEntry(sprint: Sprint): JsonObject {
  const { id, name, state, boardId, goal } = sprint;
  return { id, name, state, boardId, goal, ...sprintDates(sprint) };
}

/** Every sprint the issue was ever in, or null. */
export function sprintField(site: Site, issue: Issue): Json {
  const sprints = issue.sprintIds.flatMap((id) => site.state.sprints[id] ?? []);
  return sprints.length === 0 ? null : sprints.map(sprintFieldEntry);
}

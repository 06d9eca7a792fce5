import type { Caller, Site } from './http';
import type { Board, Issue, JsonObject, Project, Sprint } from './model';
import { wellKnown } from './model';
import { isObject, listOr } from './read';
import { baseOf, avatarUrls } from './wire/addresses';
import { issueJson } from './wire/issue';
import type { IssueJsonOptions } from './wire/issue';
import { sprintDates } from './wire/sprint';
import { epochOf } from './time';

/** `https://…/rest/agile/1.0/board/1` from `board/1`. */
export const agileUrl = (site: Site, caller: Caller, path: string): string =>
  `${baseOf(site, caller)}/rest/agile/1.0/${path}`;

const locationJson = (site: Site, caller: Caller, project: Project): JsonObject => ({
  projectId: Number(project.id),
  displayName: `${project.name} (${project.key})`,
  projectName: project.name,
  projectKey: project.key,
  projectTypeKey: project.typeKey,
  avatarURI: avatarUrls(site, caller, 'project', project.id)['48x48'] ?? '',
  name: `${project.name} (${project.key})`,
});

/** The project a board stands in: the first its filter names. */
export const homeOf = (site: Site, { projectIds }: Board): Project | undefined =>
  site.state.projects[projectIds[0] ?? ''];

export function boardJson(site: Site, caller: Caller, board: Board): JsonObject {
  const home = homeOf(site, board);
  return {
    id: board.id,
    self: agileUrl(site, caller, `board/${board.id}`),
    name: board.name,
    type: board.type,
    ...(home === undefined ? {} : { location: locationJson(site, caller, home) }),
    isPrivate: false,
  };
}

/** A sprint as its own resource answers it; a future sprint without dates lacks their keys. */
export const sprintJson = (site: Site, caller: Caller, sprint: Sprint): JsonObject => ({
  id: sprint.id,
  self: agileUrl(site, caller, `sprint/${sprint.id}`),
  state: sprint.state,
  name: sprint.name,
  ...sprintDates(sprint),
  createdDate: new Date(epochOf(sprint.createdDate)).toISOString(),
  originBoardId: sprint.boardId,
  goal: sprint.goal,
});

const sprintFields = (site: Site, caller: Caller, { sprintIds }: Issue): JsonObject => {
  const sprints = sprintIds.flatMap((id) => site.state.sprints[id] ?? []);
  const open = sprints.find(({ state }) => state !== 'closed');
  const closed = sprints.filter(({ state }) => state === 'closed');
  return {
    sprint: open === undefined ? null : sprintJson(site, caller, open),
    closedSprints: closed.map((sprint) => sprintJson(site, caller, sprint)),
  };
};

const epicOf = (site: Site, caller: Caller, { parentId }: Issue): JsonObject | null => {
  const parent = parentId === null ? undefined : site.state.issues[parentId];
  const type = parent && site.state.issueTypes[parent.typeId];
  if (parent === undefined || type === undefined || type.hierarchyLevel < 1) return null;
  const done = site.state.statuses[parent.statusId]?.category === 'done';
  return {
    id: Number(parent.id),
    key: parent.key,
    self: agileUrl(site, caller, `epic/${parent.id}`),
    name: parent.summary,
    summary: parent.summary,
    color: { key: 'color_1' },
    done,
  };
};

/** An issue as the agile lists answer it: with its sprint, closed sprints, flag and epic beside Jira's fields. */
export function agileIssueJson(site: Site, caller: Caller, issue: Issue, options: IssueJsonOptions): JsonObject {
  const json = issueJson(site, caller, issue, options);
  const asked = (options.fields ?? []).flatMap((entry) => entry.split(','));
  const extra: JsonObject = {
    ...sprintFields(site, caller, issue),
    flagged: listOr(issue.custom[wellKnown.flagged]).length > 0,
    epic: epicOf(site, caller, issue),
  };
  const wanted = asked.length === 0 || asked.some((name) => name.startsWith('*'));
  const shown = Object.fromEntries(Object.entries(extra).filter(([name]) => wanted || asked.includes(name)));
  const fields = isObject(json['fields']) ? json['fields'] : {};
  return { ...json, self: agileUrl(site, caller, `issue/${issue.id}`), fields: { ...shown, ...fields } };
}

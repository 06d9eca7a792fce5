import type { Issue, Project, SiteState } from '../model';
import { usualScreens } from '../screens';
import type { IdBook } from './id-book';

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

/** Statuses the project's issues are in or have been in, by their histories. */
const statusIdsOf = (state: SiteState, project: Project): string[] => {
  const seen = new Set<string>();
  for (const issue of Object.values(state.issues)) {
    if (issue.projectId !== project.id) continue;
    seen.add(issue.statusId);
    for (const item of issue.histories.flatMap(({ items }) => items)) {
      if (item.field !== 'status') continue;
      for (const id of [item.from, item.to]) if (id !== null && state.statuses[id]) seen.add(id);
    }
  }
  return [...seen].sort(byNumber);
};

const order = { new: 0, undefined: 1, indeterminate: 2, done: 3 } as const;

/** An export tells no workflow: every status seen may be reached from any other. */
const workflowOf = (state: SiteState, project: Project) => {
  const statusIds = statusIdsOf(state, project);
  const rankOf = (id: string) => order[state.statuses[id]?.category ?? 'undefined'];
  const initialStatusId = [...statusIds].sort((a, b) => rankOf(a) - rankOf(b) || byNumber(a, b))[0] ?? '';
  const transitions = statusIds.map((to, at) => ({
    id: String((at + 1) * 10 + 1),
    name: state.statuses[to]?.name ?? to,
    from: null,
    to,
  }));
  return { name: `Workflow of ${project.key}`, statusIds, initialStatusId, transitions };
};

const defaultPriorities = [
  ['1', 'Highest', '#d04437'],
  ['2', 'High', '#f15c75'],
  ['3', 'Medium', '#f79232'],
  ['4', 'Low', '#707070'],
  ['5', 'Lowest', '#999999'],
] as const;

const defaultLinkTypes = [
  ['Blocks', 'is blocked by', 'blocks'],
  ['Problem/Incident', 'is caused by', 'causes'],
  ['Relates', 'relates to', 'relates to'],
] as const;

const addMissingCatalog = (state: SiteState, book: IdBook): void => {
  const lacks = (list: Record<string, { name: string }>, name: string) =>
    !Object.values(list).some((one) => one.name === name);
  if (Object.keys(state.priorities).length === 0) {
    for (const [id, name, color] of defaultPriorities) {
      state.priorities[id] = { id, name, color, description: '', isDefault: name === 'Medium' };
    }
  }
  for (const [name, inward, outward] of defaultLinkTypes.filter(([name]) => lacks(state.linkTypes, name))) {
    const id = book.mint('linkType', 'host', name);
    state.linkTypes[id] = { id, name, inward, outward };
  }
  if (Object.keys(state.resolutions).length === 0) {
    state.resolutions['10000'] = { id: '10000', name: 'Done', description: '' };
  }
  const priorities = Object.values(state.priorities);
  if (!priorities.some(({ isDefault }) => isDefault)) {
    const usual = priorities.find(({ name }) => name === 'Medium' || name === 'Major');
    const chosen = usual ?? priorities[Math.floor(priorities.length / 2)];
    if (chosen) chosen.isDefault = true;
  }
};

/** A type for ordinary work, so that a follow-up can be created: of the project's own, of the site, or a new Task. */
const standardType = (state: SiteState, book: IdBook): string => {
  const isStandard = (id: string) => state.issueTypes[id]?.hierarchyLevel === 0;
  const site = Object.keys(state.issueTypes).filter(isStandard).sort(byNumber);
  const task = site.find((id) => state.issueTypes[id]?.name === 'Task') ?? site[0];
  if (task !== undefined) return task;
  const id = book.mint('type', 'host', 'Task');
  state.issueTypes[id] = { id, name: 'Task', description: '', subtask: false, hierarchyLevel: 0, icon: 'task' };
  return id;
};

const completeProject = (state: SiteState, project: Project, own: Issue[], standard: string): void => {
  const seen = [...new Set(own.map(({ typeId }) => typeId))].sort(byNumber);
  const hasStandard = seen.some((id) => state.issueTypes[id]?.hierarchyLevel === 0);
  project.issueTypeIds = hasStandard ? seen : [...seen, standard];
  project.priorityIds = Object.keys(state.priorities);
  const workflow = workflowOf(state, project);
  const screens = usualScreens();
  project.workflows = Object.fromEntries(project.issueTypeIds.map((id) => [id, workflow]));
  project.screens = Object.fromEntries(project.issueTypeIds.map((id) => [id, screens]));
  completeBoard(state, project, workflow.statusIds);
};

/** Columns by category where the export tells none; a board where the project has none. */
const completeBoard = (state: SiteState, project: Project, statusIds: string[]): void => {
  const column = (name: string, categories: string[]) => ({
    name,
    statusIds: statusIds.filter((id) => categories.includes(state.statuses[id]?.category ?? 'undefined')),
  });
  const columns = [
    column('To Do', ['new', 'undefined']),
    column('In Progress', ['indeterminate']),
    column('Done', ['done']),
  ];
  const boards = Object.values(state.boards).filter((board) => board.projectIds.includes(project.id));
  for (const board of boards.filter((one) => one.columns.length === 0)) board.columns = columns;
  if (boards.length > 0) return;
  const id = Math.max(0, ...Object.values(state.boards).map((board) => board.id)) + 1;
  state.boards[id] = {
    id,
    name: `${project.key} board`,
    type: 'kanban',
    projectIds: [project.id],
    columns,
    filterId: String(id),
  };
};

/** Gives an imported site what an export does not tell and work in it needs: workflows, screens, boards, defaults. */
export function completeSite(state: SiteState, book: IdBook): void {
  addMissingCatalog(state, book);
  const standard = standardType(state, book);
  for (const project of Object.values(state.projects)) {
    const own = Object.values(state.issues).filter(({ projectId }) => projectId === project.id);
    completeProject(state, project, own, standard);
  }
}

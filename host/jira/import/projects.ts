import type { Json, JsonObject, Project, SiteState } from '../model';
import { rolePermissions } from '../role-permissions';
import type { Documents } from './documents';
import type { IdBook } from './id-book';
import { asObject, asObjects, asText } from './json';
import type { MergedIssue } from './merge-snapshots';

const keyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));

/** Ids and names of projects that only a move between them tells: `project` and `Key` in one history. */
const fromMoves = (issues: readonly MergedIssue[]): Map<string, JsonObject> => {
  const told = new Map<string, JsonObject>();
  for (const { origin, histories } of issues) {
    for (const items of histories.map((history) => asObjects(history.items))) {
      const project = items.find((item) => item.field === 'project');
      const key = items.find((item) => item.field === 'Key');
      const text = (value: unknown): string => (typeof value === 'string' ? value : '');
      if (!project || !key) continue;
      told.set(`${origin} ${keyOf(text(key.fromString))}`, {
        id: project.from ?? null,
        name: project.fromString ?? null,
      });
      told.set(`${origin} ${keyOf(text(key.toString))}`, {
        id: project.to ?? null,
        name: text(project.toString) || null,
      });
    }
  }
  return told;
};

const typeKeys = ['software', 'service_desk', 'business'] as const;

const emptyProject = (id: string, key: string): Project => ({
  id,
  key,
  formerKeys: [],
  name: key,
  description: '',
  style: 'classic',
  typeKey: 'software',
  leadAccountId: null,
  categoryName: null,
  issueTypeIds: [],
  screens: {},
  workflows: {},
  priorityIds: [],
  permissions: rolePermissions(),
  securityLevels: [],
  components: [],
  versions: [],
  lastIssueNumber: 0,
});

const describe = (project: Project, json: JsonObject): void => {
  project.name = asText(json.name) ?? project.name;
  project.description = asText(json.description) ?? project.description;
  project.typeKey = typeKeys.find((key) => key === json.projectTypeKey) ?? project.typeKey;
  project.categoryName = asText(asObject(json.projectCategory)?.name) ?? project.categoryName;
  if (json.simplified === true || json.style === 'next-gen') project.style = 'next-gen';
};

/**
 * Answers with the project of each issue, made at its first mention: from the issue's own `project` field, from what
 * moves tell, or from the key alone.
 */
export function createProjects(
  state: SiteState,
  book: IdBook,
  documents: Documents,
  issues: readonly MergedIssue[],
  fieldOf: (issue: MergedIssue, id: string) => Json | undefined,
): (issue: MergedIssue) => Project {
  const moved = fromMoves(issues);
  const byKey = new Map<string, Project>();
  return (issue) => {
    const own = asObject(fieldOf(issue, 'project')) ?? {};
    const key = keyOf(issue.key);
    const name = `${issue.origin} ${key}`;
    const json = { ...moved.get(name), ...own };
    const known = byKey.get(name);
    if (known) return known;
    const given = asText(json.id);
    const id =
      given === undefined ? book.mint('project', issue.origin, key) : book.idOf('project', issue.origin, given);
    const project = (state.projects[id] ??= emptyProject(id, key));
    describe(project, json);
    const listed = documents.catalog.project.find((found) => found.json.key === key);
    if (listed) describe(project, listed.json);
    byKey.set(name, project);
    return project;
  };
}

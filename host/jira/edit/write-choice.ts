import type { Json } from '../model';
import { idText, isObject, listOr, stringOr } from '../read';
import { apiUrl } from '../wire/addresses';
import type { EditPlace, FieldWriter } from './field-change';
import { FieldProblem, item, noChange, nothing, same } from './field-change';

interface Named {
  id: string;
  name: string;
}

/** The candidate that `{ id }` or `{ name }` points at. */
export function pick<T extends Named>(candidates: readonly T[], value: Json): T | undefined {
  if (!isObject(value)) return undefined;
  const id = idText(value.id);
  if (id !== undefined) return candidates.find((one) => one.id === id);
  const name = stringOr(value.name).toLowerCase();
  return candidates.find((one) => one.name.toLowerCase() === name);
}

const side = (one: Named | undefined) => (one === undefined ? nothing : { id: one.id, text: one.name });

export const writePriority: FieldWriter = ({ site, project, issue }, value) => {
  const scheme = project.priorityIds.flatMap((id) => site.state.priorities[id] ?? []);
  const next = pick(scheme, value);
  if (next === undefined) throw new FieldProblem('The priority selected is invalid.');
  if (next.id === issue.priorityId) return noChange;
  return {
    items: [item('priority', 'priority', side(site.state.priorities[issue.priorityId ?? '']), side(next))],
    apply: () => {
      issue.priorityId = next.id;
    },
  };
};

/** A type of the same project whose workflow knows the issue's status. */
export const writeIssueType: FieldWriter = ({ site, project, issue }, value) => {
  const types = project.issueTypeIds.flatMap((id) => site.state.issueTypes[id] ?? []);
  const next = pick(types, value);
  if (next === undefined) throw new FieldProblem('The issue type selected is invalid.');
  if (next.id === issue.typeId) return noChange;
  const known = project.workflows[next.id]?.statusIds.includes(issue.statusId) ?? true;
  if (!known) throw new FieldProblem('The issue type selected is invalid.');
  return {
    items: [item('issuetype', 'issuetype', side(site.state.issueTypes[issue.typeId]), side(next))],
    apply: () => {
      issue.typeId = next.id;
    },
  };
};

export const writeSecurity: FieldWriter = ({ project, issue }, value) => {
  const next = value === null ? undefined : pick(project.securityLevels, value);
  if (value !== null && next === undefined) throw new FieldProblem('Invalid security level.');
  const before = project.securityLevels.find(({ id }) => id === issue.securityLevelId);
  if (before?.id === next?.id) return noChange;
  return {
    items: [item('security', 'security', side(before), side(next))],
    apply: () => {
      issue.securityLevelId = next?.id ?? null;
    },
  };
};

/** Components and versions: one item for each value that comes or goes, those that go first. */
const writeSet =
  (
    label: string,
    fieldId: string,
    kind: 'Component' | 'Version',
    key: 'componentIds' | 'fixVersionIds' | 'versionIds',
  ): FieldWriter =>
  ({ project, issue }: EditPlace, value) => {
    const candidates: readonly Named[] = kind === 'Component' ? project.components : project.versions;
    const next = listOr(value).map((entry) => {
      const found = pick(candidates, entry);
      if (found !== undefined) return found;
      const { id, name } = isObject(entry) ? entry : {};
      const said = id === undefined ? `name '${stringOr(name)}'` : `id '${String(id)}'`;
      throw new FieldProblem(`${kind} ${said} is not valid`);
    });
    const before = issue[key];
    const gone = before.filter((id) => !next.some((one) => one.id === id));
    const come = next.filter((one) => !before.includes(one.id));
    const named = (id: string) => candidates.find((one) => one.id === id) ?? { id, name: id };
    return {
      items: [
        ...gone.map((id) => item(label, fieldId, side(named(id)), nothing)),
        ...come.map((one) => item(label, fieldId, nothing, side(one))),
      ],
      apply: () => {
        issue[key] = [...new Set(next.map(({ id }) => id))];
      },
    };
  };

export const writeComponents = writeSet('Component', 'components', 'Component', 'componentIds');
export const writeFixVersions = writeSet('Fix Version', 'fixVersions', 'Version', 'fixVersionIds');
export const writeVersions = writeSet('Version', 'versions', 'Version', 'versionIds');

/** Custom select lists, single (`id`, cleared to an empty string) or many (`[id, id]`). */
export const writeOptions: FieldWriter = ({ site, caller, issue }, value, field) => {
  const isList = field.schema?.type === 'array';
  const options = (field.options ?? []).map((option) => ({ id: option.id, name: option.value }));
  const wanted = isList ? listOr(value) : value === null ? [] : [value];
  const next = wanted.map((entry) => {
    const chosen = isObject(entry) ? entry : {};
    const found = pick(options, 'value' in chosen && !('id' in chosen) ? { name: stringOr(chosen.value) } : chosen);
    if (found !== undefined) return found;
    throw new FieldProblem(
      'id' in chosen
        ? `Option id '${String(chosen.id)}' is not valid`
        : `Option value '${stringOr(chosen.value)}' is not valid`,
    );
  });
  const stored = issue.custom[field.id] ?? null;
  const before = (Array.isArray(stored) ? stored : [stored]).flatMap((entry) =>
    isObject(entry) ? [{ id: stringOr(entry.id), name: stringOr(entry.value) }] : [],
  );
  if (
    same(
      before.map(({ id }) => id),
      next.map(({ id }) => id),
    )
  )
    return noChange;
  const shown = (list: Named[], isAfter: boolean) => {
    if (list.length === 0) return isAfter ? { id: isList ? '' : null, text: '' } : nothing;
    const ids = list.map(({ id }) => id);
    return { id: isList ? `[${ids.join(', ')}]` : ids.join(), text: list.map(({ name }) => name).join(',') };
  };
  return {
    items: [item(field.name, field.id, shown(before, false), shown(next, true))],
    apply: () => {
      const entries = next.map(({ id, name }) => ({
        self: apiUrl(site, { ...caller, channel: 'rest' }, `customFieldOption/${id}`),
        value: name,
        id,
      }));
      issue.custom[field.id] = isList ? (entries.length > 0 ? entries : null) : (entries[0] ?? null);
    },
  };
};

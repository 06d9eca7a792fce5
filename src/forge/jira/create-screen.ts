import { type Route, route } from '@forge/api';
import * as v from 'valibot';
import type { CreateScreen } from '../../app/create-screen';
import type { IssueRecord } from '../../app/issue-record';
import { refusal } from './refusal';
import { shaped } from './read';
import { request } from './request';
import { id, text } from './wire';

/** Jira's most, a page. */
const PAGE = 200;

const issueType = v.object({
  id,
  name: text,
  subtask: v.nullish(v.boolean()),
  hierarchyLevel: v.nullish(v.number()),
});

const priority = v.object({ id, name: text, iconUrl: v.optional(v.string()) });

const field = v.object({
  fieldId: v.string(),
  name: text,
  required: v.nullish(v.boolean()),
  hasDefaultValue: v.nullish(v.boolean()),
  allowedValues: v.nullish(v.array(v.unknown())),
  defaultValue: v.nullish(v.unknown()),
});

const types = v.object({ issueTypes: v.array(issueType), total: v.nullish(v.number()) });
const fieldsPage = v.object({ fields: v.array(field), total: v.nullish(v.number()) });

/** Null where Jira shows this person nothing to create: it says so with an empty list, or with a refusal. */
async function unlessRefused<S extends v.GenericSchema>(schema: S, path: Route): Promise<v.InferOutput<S> | null> {
  const answer = await request(path);
  if (answer.status === 401) throw refusal(answer);
  return answer.status >= 400 ? null : shaped(schema, answer);
}

/** Task by name where the site calls it so (names are localised), else the first ordinary type of the project. */
const pick = (candidates: readonly v.InferOutput<typeof issueType>[]) => {
  const ordinary = candidates.filter((type) => !type.subtask && (type.hierarchyLevel ?? 0) === 0);
  return ordinary.find(({ name }) => name === 'Task') ?? ordinary[0];
};

async function readFields(projectId: string, typeId: string): Promise<v.InferOutput<typeof field>[] | null> {
  const all: v.InferOutput<typeof field>[] = [];
  for (;;) {
    const page = await unlessRefused(
      fieldsPage,
      route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${typeId}?startAt=${all.length}&maxResults=${PAGE}`,
    );
    if (!page) return null;
    all.push(...page.fields);
    if (page.fields.length === 0 || all.length >= (page.total ?? 0)) return all;
  }
}

const prioritiesOf = (fields: readonly v.InferOutput<typeof field>[]) => {
  const held = fields.find(({ fieldId }) => fieldId === 'priority');
  const usual = v.safeParse(v.object({ id }), held?.defaultValue);
  return {
    priorities: v.parse(v.array(priority), held?.allowedValues ?? []),
    defaultPriorityId: usual.success ? usual.output.id : null,
  };
};

/** What this person may fill in when creating an issue in this project; null where they may not create any. */
export async function readCreateScreen(project: IssueRecord['project']): Promise<CreateScreen | null> {
  const found = await unlessRefused(
    types,
    route`/rest/api/3/issue/createmeta/${project.id}/issuetypes?maxResults=${PAGE}`,
  );
  const type = found && pick(found.issueTypes);
  const fields = type ? await readFields(project.id, type.id) : null;
  if (!type || !fields) return null;
  return {
    project,
    issueType: { id: type.id, name: type.name },
    fields: fields.map((entry) => ({
      id: entry.fieldId,
      name: entry.name,
      required: entry.required === true,
      hasDefault: entry.hasDefaultValue === true,
    })),
    ...prioritiesOf(fields),
  };
}

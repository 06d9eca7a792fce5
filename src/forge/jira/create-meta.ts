import { type Route, route } from '@forge/api';
import * as v from 'valibot';
import { read, shaped } from './read';
import { refusal } from './refusal';
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

const field = v.object({
  fieldId: v.string(),
  name: text,
  required: v.nullish(v.boolean()),
  hasDefaultValue: v.nullish(v.boolean()),
  allowedValues: v.nullish(v.array(v.unknown())),
  defaultValue: v.nullish(v.unknown()),
  schema: v.nullish(
    v.object({
      type: v.nullish(v.string()),
      items: v.nullish(v.string()),
      custom: v.nullish(v.string()),
    }),
  ),
});

const types = v.object({ issueTypes: v.array(issueType), total: v.nullish(v.number()) });
const fields = v.object({ fields: v.array(field), total: v.nullish(v.number()) });

/** A type of issue as createmeta lists it. */
export type MetaType = v.InferOutput<typeof issueType>;
/** A field of a create screen as createmeta lists it. */
export type MetaField = v.InferOutput<typeof field>;

/** Null where Jira shows this person nothing to create: it says so with an empty list, or with a refusal. */
async function unlessRefused<S extends v.GenericSchema>(schema: S, path: Route): Promise<v.InferOutput<S> | null> {
  const answer = await request(path);
  if (answer.status === 401) throw refusal(answer);
  return answer.status >= 400 ? null : shaped(schema, answer);
}

type Page<T> = { readonly entries: readonly T[]; readonly total: number };

async function everyPage<T>(readPage: (startAt: number) => Promise<Page<T> | null>): Promise<readonly T[] | null> {
  const all: T[] = [];
  for (;;) {
    const page = await readPage(all.length);
    if (!page) return null;
    all.push(...page.entries);
    if (page.entries.length === 0 || all.length >= page.total) return all;
  }
}

/** The types that this person may create in a project; null where they may not create any. */
export async function readTypes(projectId: string): Promise<readonly MetaType[] | null> {
  const found = await everyPage<MetaType>(async (startAt) => {
    const page = await unlessRefused(
      types,
      route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?startAt=${startAt}&maxResults=${PAGE}`,
    );
    return page && { entries: page.issueTypes, total: page.total ?? 0 };
  });
  return found && found.length > 0 ? found : null;
}

/** The fields of one create screen, in its order; null where this person may not create there. */
export const readFields = (projectId: string, typeId: string): Promise<readonly MetaField[] | null> =>
  everyPage<MetaField>(async (startAt) => {
    const page = await unlessRefused(
      fields,
      route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${typeId}?startAt=${startAt}&maxResults=${PAGE}`,
    );
    return page && { entries: page.fields, total: page.total ?? 0 };
  });

const project = v.object({ id, key: v.string(), name: text });

/** Throws incidentGone. */
export const readProject = (projectId: string) => read(project, route`/rest/api/3/project/${projectId}`);

/** A create screen's field `project` allows one project: the one it stands in. */
export function projectIn(screen: readonly MetaField[]): v.InferOutput<typeof project> | null {
  const held = screen.find(({ fieldId }) => fieldId === 'project')?.allowedValues ?? [];
  const parsed = v.safeParse(v.tuple([project]), held);
  return parsed.success ? parsed.output[0] : null;
}

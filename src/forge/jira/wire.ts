import * as v from 'valibot';
import type { StatusCategory } from '#contract';

/** Jira's JSON, as far as we read it: ids as text whether they come as text or as numbers; what may be absent is. */
export const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

export const text = v.nullish(v.string(), '');

export const person = v.nullish(
  v.object({
    accountId: v.nullish(v.string()),
    displayName: v.nullish(v.string()),
    active: v.nullish(v.boolean()),
    accountType: v.nullish(v.string()),
    avatarUrls: v.nullish(v.record(v.string(), v.string())),
  }),
  null,
);

export const named = v.object({ id, name: text });

const categories: readonly StatusCategory[] = ['new', 'indeterminate', 'done', 'undefined'];

/** By the category's key: names are localised. */
export const status = v.pipe(
  v.object({ id, name: text, statusCategory: v.nullish(v.object({ key: v.nullish(v.string()) })) }),
  v.transform(({ id: statusId, name, statusCategory }) => ({
    id: statusId,
    name,
    category: categories.find((category) => category === statusCategory?.key) ?? ('undefined' as const),
  })),
);

export const history = v.object({
  id,
  author: person,
  created: v.optional(v.unknown()),
  items: v.optional(v.array(v.record(v.string(), v.unknown())), []),
});

export const comment = v.object({
  id,
  author: person,
  created: v.optional(v.unknown()),
  body: v.optional(v.unknown()),
  jsdPublic: v.nullish(v.boolean()),
});

export const worklog = v.object({
  id,
  author: person,
  started: v.optional(v.unknown()),
  created: v.optional(v.unknown()),
  timeSpentSeconds: v.nullish(v.number()),
  comment: v.optional(v.unknown()),
});

export const attachment = v.object({
  id,
  author: person,
  created: v.optional(v.unknown()),
  filename: v.nullish(v.string()),
  size: v.nullish(v.number()),
  mediaApiFileId: v.nullish(v.string()),
});

export const remoteLink = v.object({
  id,
  application: v.nullish(v.object({ name: v.nullish(v.string()) })),
  object: v.nullish(v.object({ url: v.nullish(v.string()), title: v.nullish(v.string()) })),
});
